package rapport.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The Redis beneath the services, as an operator's slip reaches it. */
final class Redis {

	private final URI url;

	Redis(URI url) {
		this.url = url;
	}

	/** Takes everything from it. */
	void flushAll() {
		try (var socket = new Socket(this.url.getHost(), this.url.getPort())) {
			socket.getOutputStream().write("FLUSHALL\r\n".getBytes(StandardCharsets.US_ASCII));
			var answer = new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII);
			if (!answer.equals("+OK\r\n")) {
				throw new AssertionError("Redis answered " + answer);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
