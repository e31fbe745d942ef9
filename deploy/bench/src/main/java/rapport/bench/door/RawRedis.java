package rapport.bench.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One write to Redis at each call, as long as a scan that is stored. */
final class RawRedis implements Target {

	private final int port;

	RawRedis(int port) {
		this.port = port;
	}

	@Override
	public String name() {
		return "raw Redis, one write";
	}

	@Override
	public Line open() throws IOException {
		var socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.setTcpNoDelay(true);
		var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
		return new Line() {
			@Override
			public void call() throws IOException {
				var id = UUID.randomUUID().toString();
				var command = "*4\r\n$4\r\nHSET\r\n$9\r\nraw:scans\r\n$36\r\n" + id + "\r\n$" + Target.SCAN + "\r\n"
						+ "x".repeat(Target.SCAN) + "\r\n";
				socket.getOutputStream().write(command.getBytes(StandardCharsets.US_ASCII));
				var answer = answers.readLine();
				if (!":1".equals(answer)) {
					throw new IOException("Redis answered " + answer);
				}
			}

			@Override
			public void close() throws IOException {
				socket.close();
			}
		};
	}

}
