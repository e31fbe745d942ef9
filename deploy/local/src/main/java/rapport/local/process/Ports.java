package rapport.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {

	private Ports() {
	}

	/** The port itself, or a free one for 0. */
	public static int orFree(int port) {
		if (port != 0) {
			return port;
		}
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("no free port", ex);
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
