package rapport.system;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import rapport.local.LocalKafka;
import rapport.local.LocalMqtt;
import rapport.local.LocalRedis;
import rapport.local.LocalSmsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** It starts all, or only what is not elsewhere, and nothing outlives it. */
@Order(1)
class UpTest {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	@TempDir
	private Path directory;

	@Test
	void askedToStopItStopsTheServicesBeforeWhatTheyUse() {
		try (var up = Up.start(this.directory, Map.of(), "--free-ports").awaitReady()) {
			assertThat(up.left()).hasSizeGreaterThan(6)
				.as("started from what was prepared")
				.anyMatch((it) -> it.info().commandLine().orElse("").endsWith("prepared/checkin-service.jar"));
			assertThat(Path.of("../../checkin-service/target/prepared/classes.aot")).isNotEmptyFile();
			up.signal("TERM", false);
			up.awaitEnd();
			up.awaitNothingLeft();
			for (var service : List.of("checkin", "match", "notify")) {
				assertThat(up.log(service)).as("log of " + service)
					.contains("Commencing graceful shutdown")
					.doesNotContain("could not be established", "Connection refused", "Reconnecting");
			}
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void killedWithItsGroupWhileStartingItLeavesNothing() {
		try (var up = Up.start(this.directory, Map.of(), List.of("setsid"), "--free-ports")) {
			up.awaitStarted("redis-server");
			up.signal("KILL", true);
			up.awaitEnd();
			up.awaitNothingLeft();
		}
	}

	@Test
	void outsideServersAreUsedAndLeftRunning() throws Exception {
		var log = this.directory.resolve("outside.log");
		try (var kafka = LocalKafka.start(0, this.directory.resolve("kafka"), log);
				var redis = LocalRedis.start(0, this.directory.resolve("redis"), log);
				var mqtt = LocalMqtt.start(0, this.directory.resolve("mqtt"), log);
				var smsc = LocalSmsc.start(0, 0, log);
				var up = Up.start(this.directory,
						Map.of("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", "localhost:" + kafka.port(),
								"SPRING_DATA_REDIS_URL", "redis://localhost:" + redis.port(), "RAPPORT_BADGES_MQTT_URL",
								"tcp://localhost:" + mqtt.port(), "RAPPORT_SMS_SMPP_HOST", "localhost",
								"RAPPORT_SMS_SMPP_PORT", String.valueOf(smsc.port())),
						"--free-ports")) {
			up.awaitReady();
			assertThat(up.left()).as("local servers")
				.noneMatch((it) -> it.info().commandLine().orElse("").matches(".*(Main|redis-server).*"));
			introduceAnaToBen(up, new Phones(smsc.phonesUrl()));
			up.signal("TERM", false);
			up.awaitEnd();
			up.awaitNothingLeft();
			assertThat(List.of(kafka, redis, mqtt, smsc)).allMatch((it) -> it.alive());
		}
	}

	private static void introduceAnaToBen(Up up, Phones phones) {
		var organizer = new Organizer(URI.create(up.printed("API")).resolve("/"), up.printed("Organizer's token"),
				"outside");
		organizer.createEvent();
		organizer.addWalkIn(People.ana("+12015550188"));
		organizer.addWalkIn(People.ben("+12015550189"));
		organizer.scan("scan-1", "ANA", "entry");
		organizer.scan("scan-2", "BEN", "entry");
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(phones.messages("+12015550188")).as("SMS to Ana")
				.anyMatch((it) -> it.text().contains("Ben")));
	}

}
