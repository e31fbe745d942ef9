package rapport.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whatever is killed, it goes on, or starts again from the same data. */
@Order(1)
class UpAgainTest {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	@TempDir
	private Path directory;

	/** Two parts are killed, one by one; at last the plug is pulled. */
	@Test
	void whateverIsKilledIsStartedAgainFromTheSameData() {
		String token;
		try (var up = Up.start(this.directory, Map.of(), "--free-ports").awaitReady()) {
			token = up.printed("Organizer's token");
			var organizer = organizer(up);
			organizer.createEvent();
			organizer.addWalkIn(People.ana("+12015550190"));
			assertThat(organizer.scan("scan-1", "ANA", "entry").get("outcome").stringValue()).isEqualTo("admitted");
			kill(up, "redis-server");
			up.awaitPrinted("Redis ended with status 137 and is started again");
			kill(up, "prepared/checkin-service.jar");
			up.awaitPrinted("checkin ended with status 137 and is started again");
			await().atMost(PATIENCE).until(() -> ready(up));
			assertThat(up.output()).containsOnlyOnce("checkin ended").containsOnlyOnce("Redis ended");
			assertThat(up.errors()).isEmpty();
			assertThat(organizer.summary().get("present").intValue()).isOne();
			pullThePlug(up);
		}
		try (var up = Up.start(this.directory, Map.of(), "--free-ports").awaitReady()) {
			assertThat(up.printed("Organizer's token")).isEqualTo(token);
			assertThat(organizer(up).scan("scan-2", "ANA", "entry").get("outcome").stringValue())
				.isEqualTo("already-in");
		}
	}

	private static void pullThePlug(Up up) {
		var all = up.left();
		up.signal("KILL", false);
		all.forEach(ProcessHandle::destroyForcibly);
		up.awaitEnd();
		up.awaitNothingLeft();
	}

	private static Organizer organizer(Up up) {
		return new Organizer(URI.create(up.printed("API")).resolve("/"), up.printed("Organizer's token"), "again");
	}

	/** Kills the process with such a command, not its guard, which is a shell. */
	private static void kill(Up up, String command) {
		var started = up.left()
			.stream()
			.filter((it) -> it.info().commandLine().orElse("").contains(command))
			.filter((it) -> !it.info().command().orElse("").endsWith("sh"))
			.findFirst()
			.orElseThrow();
		assertThat(started.destroyForcibly()).isTrue();
	}

	private static boolean ready(Up up) throws InterruptedException {
		var url = URI.create(up.printed("API")).resolve("/actuator/health/readiness");
		try (var http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
