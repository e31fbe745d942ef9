package rapport.checkin.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Sends itself scans at an event that there is not, before the service says that it is
 * ready: what requests run through is then loaded and compiled, and the first kiosk need
 * not wait for that. Nothing is kept of them.
 */
@Component
class WarmUp implements ApplicationRunner {

	/** Some more than the calls after which the JVM compiles a method. */
	private static final int SCANS = 250;

	private static final Duration AT_MOST = Duration.ofSeconds(2);

	private final OrganizerSettings organizer;

	private final Environment environment;

	WarmUp(OrganizerSettings organizer, Environment environment) {
		this.organizer = organizer;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) throws InterruptedException {
		var port = this.environment.getProperty("local.server.port");
		if (port == null) {
			return;
		}
		var scan = HttpRequest
			.newBuilder(
					URI.create("http://localhost:" + port + "/api/events/warm-up-" + UUID.randomUUID() + "/check-ins"))
			.header("Authorization", "Bearer " + this.organizer.organizerToken())
			.header("Content-Type", "application/json")
			.timeout(AT_MOST)
			.POST(BodyPublishers.ofString("""
					{"scanId": "warm-up", "ticket": "none", "type": "entry", "kiosk": "none",
					"scannedAt": "2026-01-01T00:00:00Z"}"""))
			.build();
		var until = Instant.now().plus(AT_MOST);
		try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			for (int i = 0; i < SCANS && Instant.now().isBefore(until); i++) {
				http.send(scan, BodyHandlers.discarding());
			}
		}
		catch (IOException ex) {
			// What is wrong is told where it matters; it is not worth the start.
		}
	}

}
