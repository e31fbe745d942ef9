package rapport.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whatever is killed, it goes on, or starts again from the same data. */
class UpAgainTest {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	@TempDir
	private Path directory;

	@Test
	void aPartThatIsKilledIsStartedAgain() {
		try (var up = Up.start(this.directory, Map.of(), "--free-ports").awaitReady()) {
			kill(up, "redis-server");
			up.awaitPrinted("Redis ended with status 137 and is started again");
			kill(up, "prepared/checkin-service.jar");
			up.awaitPrinted("checkin ended with status 137 and is started again");
			await().atMost(PATIENCE).until(() -> ready(up));
			assertThat(up.output()).containsOnlyOnce("checkin ended").containsOnlyOnce("Redis ended");
			assertThat(up.errors()).isEmpty();
		}
	}

	@Test
	void afterThePlugWasPulledItStartsFromTheSameData() {
		String token;
		try (var up = Up.start(this.directory, Map.of(), "--free-ports", "--demo").awaitReady()) {
			token = up.printed("Organizer's token");
			up.awaitPrinted("The demo's people arrive now");
			var all = up.left();
			up.signal("KILL", false);
			all.forEach(ProcessHandle::destroyForcibly);
			up.awaitEnd();
			up.awaitNothingLeft();
		}
		try (var up = Up.start(this.directory, Map.of(), "--free-ports").awaitReady()) {
			assertThat(up.printed("Organizer's token")).isEqualTo(token);
		}
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
