package rapport.starter.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sends a byte now and then does not stay, whatever the request. */
class SlowClientsTest {

	private static final String POST = "POST /raw/x HTTP/1.1\r\nHost: x\r\n";

	private static ConfigurableApplicationContext service;

	@BeforeAll
	static void start() {
		service = WebService.start();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void anIncompleteHeadIsCut() throws IOException {
		isCut("GET / HTTP/1.1\r\nX-Slow: ", "x");
	}

	@Test
	void anIncompleteRequestLineIsCut() throws IOException {
		isCut("GET /", "x");
	}

	@Test
	void aBodyThatTricklesIsCut() throws IOException {
		assertThat(isCut(POST + "Content-Length: 1000\r\n\r\n", "x")).contains("408").contains("too-slow");
	}

	@Test
	void aChunkThatTricklesIsCut() throws IOException {
		isCut(POST + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n");
	}

	@Test
	void anExtensionOfAChunkThatTricklesIsCut() throws IOException {
		isCut(POST + "Transfer-Encoding: chunked\r\n\r\n1;", "x");
	}

	@Test
	void aBodyThatNobodyWantsIsCut() throws IOException {
		assertThat(isCut("POST /ignored HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n", "x")).contains("ignored");
	}

	@Test
	void whoIsQuickEnoughIsNotCut() throws IOException {
		try (var socket = connect()) {
			for (var part : List.of("GET /decl", "ared HTTP/1.1\r", "\nHost: x\r\n\r", "\n")) {
				send(socket, part);
			}
			socket.setSoTimeout(60_000);
			assertThat(read(socket.getInputStream())).contains("400");
		}
	}

	/** Sends a beginning and then a little each 200 ms until the connection ends. */
	private static String isCut(String begin, String again) throws IOException {
		var answer = new StringBuilder();
		long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		try (var socket = connect()) {
			send(socket, begin);
			while (System.nanoTime() < until) {
				boolean open = sends(socket, again);
				var read = read(socket.getInputStream());
				if (read == null || (read.isEmpty() && !open)) {
					return answer.toString();
				}
				answer.append(read);
			}
		}
		catch (SocketException ex) {
			return answer.toString();
		}
		throw new AssertionError("It was not cut; it was answered " + answer);
	}

	private static Socket connect() throws IOException {
		var socket = new Socket("localhost", WebService.port(service));
		socket.setTcpNoDelay(true);
		socket.setSoTimeout(200);
		return socket;
	}

	/** What was answered before it was cut can still be read. */
	private static boolean sends(Socket socket, String text) throws IOException {
		try {
			send(socket, text);
			return true;
		}
		catch (SocketException ex) {
			return false;
		}
	}

	private static void send(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().flush();
	}

	/** Returns what comes within a moment, or null at the end. */
	private static @Nullable String read(InputStream in) throws IOException {
		var buffer = new byte[4096];
		try {
			int count = in.read(buffer);
			return (count < 0) ? null : new String(buffer, 0, count, StandardCharsets.US_ASCII);
		}
		catch (SocketTimeoutException ex) {
			return "";
		}
	}

}
