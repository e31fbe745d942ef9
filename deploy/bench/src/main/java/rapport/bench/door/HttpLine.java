package rapport.bench.door;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection for one call at a time, which costs little. A server may close it
 * between two calls, as servers do after a hundred; then there is another one.
 */
final class HttpLine implements AutoCloseable {

	private final int port;

	private Socket socket = new Socket();

	private InputStream in = InputStream.nullInputStream();

	HttpLine(int port) throws IOException {
		this.port = port;
		connect();
	}

	private void connect() throws IOException {
		this.socket.close();
		this.socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		this.socket.setTcpNoDelay(true);
		this.socket.setSoTimeout(30_000);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 4096);
	}

	/**
	 * Posts JSON and returns the body of the answer.
	 * @throws IOException if the answer is not 200
	 */
	String post(String path, String token, String json) throws IOException {
		var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n") + "Content-Length: "
				+ json.length() + "\r\n\r\n";
		var request = (head + json).getBytes(StandardCharsets.ISO_8859_1);
		var status = status(request);
		int length = 0;
		boolean chunked = false;
		boolean last = false;
		for (var header = line(); !header.isEmpty(); header = line()) {
			var lower = header.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				length = Integer.parseInt(lower.substring("content-length:".length()).strip());
			}
			chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
			last |= lower.startsWith("connection:") && lower.contains("close");
		}
		var body = chunked ? chunks() : read(length);
		if (last) {
			connect();
		}
		if (!status.contains(" 200")) {
			throw new IOException(status + ": " + body);
		}
		return body;
	}

	/** Sends a request, on another connection if this one was closed meanwhile. */
	private String status(byte[] request) throws IOException {
		try {
			this.socket.getOutputStream().write(request);
			return line();
		}
		catch (EOFException | SocketException ex) {
			connect();
			this.socket.getOutputStream().write(request);
			return line();
		}
	}

	private String chunks() throws IOException {
		var body = new StringBuilder();
		for (int size = size(); size > 0; size = size()) {
			body.append(read(size));
			line();
		}
		line();
		return body.toString();
	}

	private int size() throws IOException {
		return Integer.parseInt(line().strip(), 16);
	}

	private String read(int length) throws IOException {
		return new String(this.in.readNBytes(length), StandardCharsets.UTF_8);
	}

	private String line() throws IOException {
		var line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException("the connection was closed");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
