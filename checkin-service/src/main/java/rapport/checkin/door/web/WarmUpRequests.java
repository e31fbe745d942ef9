package rapport.checkin.door.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import rapport.starter.lifecycle.WarmUp;

/**
 * Sends itself scans at an event that there is not, as kiosks do, so that the first kiosk
 * finds the way through the server loaded and compiled. Nothing is kept of them.
 */
@Component
class WarmUpRequests implements ApplicationRunner {

	private static final String SCAN = """
			{"scanId": "warm-up", "ticket": "none", "type": "entry", "kiosk": "none", "scannedAt": "2026-01-01T00:00:00Z"}""";

	private final Environment environment;

	WarmUpRequests(Environment environment) {
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
			.header("Authorization", "Bearer " + this.environment.getRequiredProperty("rapport.organizer-token"))
			.header("Content-Type", "application/json")
			.timeout(Duration.ofSeconds(1))
			.POST(BodyPublishers.ofString(SCAN))
			.build();
		try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			new WarmUp(() -> http.send(scan, BodyHandlers.discarding())).run(arguments);
		}
	}

}
