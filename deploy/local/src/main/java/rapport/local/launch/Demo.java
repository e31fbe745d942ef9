package rapport.local.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** An event to look at: its people are imported, then they arrive, a few a second. */
final class Demo {

	private static final int MOST_RETRIES = 60;

	private static final Duration BETWEEN_RETRIES = Duration.ofSeconds(1);

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI event;

	private final String token;

	Demo(URI checkin, String token) {
		this.event = checkin.resolve("/api/events/demo");
		this.token = token;
	}

	/** Creates the event, where it is noon, and imports its people. */
	void prepare() throws IOException, InterruptedException {
		var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		call("PUT", "", "application/json", """
				{"name": "Demo", "timeZone": "%s", "startsAt": "%s", "endsAt": "%s",
				 "meetingPoints": ["Coffee bar", "Blue sofa", "Book corner", "Window seats"]}
				""".formatted(NoonZone.at(now), now, now.plus(12, ChronoUnit.HOURS)));
		call("POST", "/attendees", "text/csv; charset=utf-8", csv());
	}

	/** Lets all arrive, one after the other; those who are in already stay. */
	void arrive(Duration between) throws IOException, InterruptedException {
		for (var line : csv().lines().skip(1).toList()) {
			call("POST", "/check-ins", "application/json", """
					{"scanId": "%s", "ticket": "%s", "type": "entry", "scannedAt": "%s", "kiosk": "demo"}
					""".formatted(UUID.randomUUID(), line.substring(0, line.indexOf(',')), Instant.now()));
			Thread.sleep(between);
		}
	}

	/** Asks what a console asks; answers the figures, in JSON. */
	String look() throws IOException, InterruptedException {
		call("GET", "/attendees?query=a", "text/plain", "");
		call("GET", "/introductions", "text/plain", "");
		return call("GET", "/summary", "text/plain", "");
	}

	/** The sample that ships with the project. */
	static String csv() throws IOException {
		try (InputStream in = Demo.class.getResourceAsStream("/demo/attendees.csv")) {
			if (in == null) {
				throw new IOException("the demo's attendees are not in this build");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Calls it again while a part that it needs is started again. */
	private String call(String method, String path, String type, String body) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(URI.create(this.event + path))
			.header("Authorization", "Bearer " + this.token)
			.header("Content-Type", type)
			.method(method, BodyPublishers.ofString(body))
			.build();
		var answer = this.http.send(request, BodyHandlers.ofString());
		for (int i = 0; i < MOST_RETRIES && answer.statusCode() == 503; i++) {
			Thread.sleep(BETWEEN_RETRIES);
			answer = this.http.send(request, BodyHandlers.ofString());
		}
		if (!List.of(200, 201).contains(answer.statusCode())) {
			throw new IOException("the demo got " + answer.statusCode() + " for " + method + " " + path);
		}
		return answer.body();
	}

}
