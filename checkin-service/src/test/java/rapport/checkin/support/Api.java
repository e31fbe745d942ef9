package rapport.checkin.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The API of a running service at one event, as its users call it. */
public final class Api {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port;

	private final String eventId;

	private final String token;

	public Api(int port, String eventId, String token) {
		this.port = port;
		this.eventId = eventId;
		this.token = token;
	}

	/** An answer. */
	public record Answer(int status, String text) {

		public JsonNode json() {
			return JSON.readTree(this.text);
		}

		public String text(String field) {
			return json().path(field).asString("");
		}

	}

	public int port() {
		return this.port;
	}

	/** An event that is open now, at a service that may still be starting. */
	public Api created() {
		var now = Instant.now();
		var event = JSON.writeValueAsBytes(Map.of("name", "Test", "timeZone", "UTC", "startsAt",
				now.minusSeconds(60).toString(), "endsAt", now.plusSeconds(3600).toString()));
		await().atMost(Duration.ofMinutes(2))
			.until(() -> send("PUT", "", "application/json", event).status(), (status) -> status != 503);
		return this;
	}

	/** Imports so many attendees, with the tickets T-1, T-2 and so on. */
	public Api withTickets(int most) {
		var csv = new StringBuilder("ticket,name\n");
		IntStream.rangeClosed(1, most).forEach((i) -> csv.append("T-%d,Attendee %d%n".formatted(i, i)));
		assertThat(importCsv(csv.toString()).json().get("imported").intValue()).isEqualTo(most);
		return this;
	}

	public Answer importCsv(byte[] csv) {
		return send("POST", "/attendees", "text/csv", csv);
	}

	public Answer importCsv(String csv) {
		return importCsv(csv.getBytes(StandardCharsets.UTF_8));
	}

	public Answer scan(String scanId, String ticket, String type) {
		return post("/check-ins", Map.of("scanId", scanId, "ticket", ticket, "type", type, "scannedAt",
				Instant.now().toString(), "kiosk", "door-1"));
	}

	public Answer post(String path, Object body) {
		return send("POST", path, "application/json", JSON.writeValueAsBytes(body));
	}

	public Answer get(String path) {
		return send("GET", path, "", new byte[0]);
	}

	/** Calls what is not at the event. */
	public Answer call(String method, String address, Object body) {
		return request(method, address, "application/json", JSON.writeValueAsBytes(body));
	}

	/** Sends a request and waits for its answer, for 45 seconds at most. */
	public Answer send(String method, String path, String type, byte[] body) {
		return request(method, "/api/events/" + this.eventId + path, type, body);
	}

	private Answer request(String method, String address, String type, byte[] body) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.timeout(Duration.ofSeconds(45))
			.method(method, (body.length == 0) ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
		if (!type.isEmpty()) {
			request.header("Content-Type", type);
		}
		if (!this.token.isEmpty()) {
			request.header("Authorization", "Bearer " + this.token);
		}
		try {
			HttpResponse<String> answer = this.http.send(request.build(), BodyHandlers.ofString());
			return new Answer(answer.statusCode(), answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
