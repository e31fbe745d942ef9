package rapport.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** TCP ports of this machine. */
public final class Ports {

	private Ports() {
	}

	/** The port itself, or a free one for 0. */
	public static int orFree(int port) {
		return (port != 0) ? port : someFree(1).getFirst();
	}

	/** So many different ports that nothing uses. */
	public static List<Integer> someFree(int number) {
		// All are held until the last one is chosen, so that none is given twice.
		var sockets = new ArrayList<ServerSocket>();
		try {
			for (int i = 0; i < number; i++) {
				sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
			}
			return sockets.stream().map(ServerSocket::getLocalPort).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("no free port", ex);
		}
		finally {
			sockets.forEach(Ports::close);
		}
	}

	private static void close(ServerSocket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether nothing listens on the port, on whatever address. */
	public static boolean free(int port) {
		return binds(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
				&& binds(new InetSocketAddress(port));
	}

	private static boolean binds(InetSocketAddress address) {
		try (var socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(address);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
