package rapport.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks a Redis who it is, so that another one on the same port is not taken for ours. */
final class RedisAnswer {

	private static final int MILLIS = 1000;

	private RedisAnswer() {
	}

	/**
	 * Whether the Redis with this process id answers on this port and has loaded its
	 * data.
	 */
	static boolean from(int port, long pid) {
		var answer = to(port, "INFO");
		return answer.contains("process_id:" + pid + "\r") && answer.contains("\nloading:0\r");
	}

	/** Returns what it answers to a command; nothing where none answers. */
	static String to(int port, String command) {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
			socket.setSoTimeout(MILLIS);
			socket.getOutputStream().write((command + "\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
