package rapport.starter.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import rapport.local.process.Child;
import rapport.local.process.ChildJvm;
import rapport.local.process.Ports;

import static org.assertj.core.api.Assertions.assertThat;

/** A crowd of slow clients does not end a service with a small heap. */
class SlowCrowdTest {

	private static final String HEAD = "GET / HTTP/1.1\r\nX-Slow: " + "x".repeat(4_000);

	private final int port = Ports.orFree(0);

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void threeThousandIncompleteHeadsAreOutlived() throws IOException {
		var log = Files.createTempFile(Files.createDirectories(Path.of("target", "servers")), "crowd", ".log");
		var service = Child.start("web",
				List.of(ChildJvm.java(), "-XX:+UseSerialGC", "-Xmx128m", "-XX:+ExitOnOutOfMemoryError", "-cp",
						System.getProperty("java.class.path"), WebService.class.getName(), "--server.port=" + this.port,
						"--spring.threads.virtual.enabled=true"),
				System.getenv(), log);
		var crowd = new ArrayList<SocketChannel>();
		try {
			Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> health() == 200);
			for (int i = 0; i < 3_000; i++) {
				crowd.add(slow());
			}
			Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
				crowd.forEach(SlowCrowdTest::trickle);
				return Files.readString(log).contains("clients that were too slow") && health() == 200;
			});
			assertThat(service.alive()).isTrue();
		}
		finally {
			for (var it : crowd) {
				it.close();
			}
			service.stop();
		}
	}

	private SocketChannel slow() throws IOException {
		var channel = SocketChannel.open();
		channel.configureBlocking(false);
		channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		return channel;
	}

	/** Some wait until others are cut; each begins when it is let in. */
	private static void trickle(SocketChannel channel) {
		try {
			boolean goesOn = channel.isConnected();
			if (goesOn || channel.finishConnect()) {
				channel.write(ByteBuffer.wrap((goesOn ? "x" : HEAD).getBytes(StandardCharsets.US_ASCII)));
			}
		}
		catch (IOException ex) {
			// It was cut, as it should be.
			assertThat(ex).isNotNull();
		}
	}

	private int health() throws InterruptedException {
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/actuator/health"))
					.timeout(Duration.ofSeconds(20))
					.build(), BodyHandlers.discarding())
				.statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
