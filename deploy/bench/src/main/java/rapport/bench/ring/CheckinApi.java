package rapport.bench.ring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check-in service over HTTP, as a kiosk and an organizer call it. */
final class CheckinApi {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI service;

	private final String token;

	CheckinApi(URI service, String token) {
		this.service = service;
		this.token = token;
	}

	void createEvent(String eventId) throws IOException, InterruptedException {
		var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		// Where it is about noon, so that no text waits for the end of a night. These
		// zones' names count westward.
		int westward = now.atZone(ZoneOffset.UTC).getHour() - 12;
		call("PUT", eventId, "application/json", JSON.writeValueAsString(Map.of("name", "Benchmark", "timeZone",
				"Etc/GMT" + ((westward < 0) ? "" : "+") + westward, "startsAt", now.minusSeconds(3600).toString(),
				"endsAt", now.plusSeconds(86_400).toString(), "meetingPoints", List.of("Coffee bar"))));
	}

	JsonNode importCsv(String eventId, String csv) throws IOException, InterruptedException {
		return call("POST", eventId + "/attendees", "text/csv; charset=utf-8", csv);
	}

	/** Admits a ticket; answers how long that took. */
	Duration admit(String eventId, String ticket) throws IOException, InterruptedException {
		var scan = JSON.writeValueAsString(Map.of("scanId", UUID.randomUUID().toString(), "ticket", ticket, "type",
				"entry", "scannedAt", Instant.now().toString(), "kiosk", "door-1"));
		long start = System.nanoTime();
		var answer = call("POST", eventId + "/check-ins", "application/json", scan);
		var took = Duration.ofNanos(System.nanoTime() - start);
		if (!answer.get("outcome").stringValue().equals("admitted")) {
			throw new IllegalStateException("Not admitted: " + answer);
		}
		return took;
	}

	JsonNode introductions(String eventId, String cursor) throws IOException, InterruptedException {
		return call("GET", eventId + "/introductions?limit=100" + cursor, "text/plain", "");
	}

	private JsonNode call(String method, String path, String contentType, String body)
			throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(this.service.resolve("/api/events/" + path))
			.header("Authorization", "Bearer " + this.token)
			.header("Content-Type", contentType)
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
			.build();
		var answer = this.http.send(request, BodyHandlers.ofString());
		if (answer.statusCode() >= 300) {
			throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
		}
		return JSON.readTree(answer.body());
	}

}
