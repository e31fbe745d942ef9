package rapport.bench.restart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends inline commands to a Redis on this machine. */
final class RedisConnection {

	private final int port;

	RedisConnection(int port) {
		this.port = port;
	}

	int port() {
		return this.port;
	}

	/** The one line that a command is answered with, without what tells its type. */
	String ask(String command) throws IOException {
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
				var answer = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
			socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
			return answer.readLine().substring(1);
		}
	}

}
