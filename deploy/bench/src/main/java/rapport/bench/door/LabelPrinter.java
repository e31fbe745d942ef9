package rapport.bench.door;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A printer in the network, which takes each label at once and prints none. */
final class LabelPrinter implements AutoCloseable {

	private final ServerSocket server;

	LabelPrinter() throws IOException {
		this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().name("label-printer").start(this::accept);
	}

	int port() {
		return this.server.getLocalPort();
	}

	private void accept() {
		try {
			while (!this.server.isClosed()) {
				var socket = this.server.accept();
				Thread.ofVirtual().start(() -> take(socket));
			}
		}
		catch (IOException ex) {
			// Closed: nothing more is printed.
		}
	}

	private static void take(Socket socket) {
		try (socket) {
			socket.getInputStream().transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			// The caller hears of it.
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
