package rapport.notify.badge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import rapport.local.LocalMqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A broker that comes back without what it kept. */
class LostByBrokerTest {

	@Test
	void whatBadgesShowIsBroughtAgain() throws IOException {
		var first = LocalMqtt.start(0, directory("first"), directory("log").resolve("mqtt.log"));
		int port = first.port();
		try (var instance = Instance.connected("tcp://localhost:" + port, "lost", "lost-by-broker")) {
			BadgesByMqttTest.show(instance, "b-1", "i-1");
			first.close();
			await().atMost(Instance.LONG).until(() -> !instance.link.connected());
			try (var _ = LocalMqtt.start(port, directory("second"), directory("log").resolve("mqtt.log"))) {
				try (var other = Instance.connected("tcp://localhost:" + port, "other", "lost-by-broker")) {
					await().atMost(Instance.LONG).until(() -> other.shown.now().size() == 1);
					assertThat(other.shown.now().getFirst().until()).isBefore(Instant.now().plusSeconds(601));
				}
			}
		}
	}

	private static Path directory(String name) throws IOException {
		return Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), name);
	}

}
