package rapport.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.awaitility.Awaitility.await;

/**
 * What an organizer does over HTTP at one event. Each answer is also kept, so that a test
 * can search them all.
 */
final class Organizer {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();

	private final URI service;

	private final String token;

	private final String eventId;

	private final Queue<String> answers = new ConcurrentLinkedQueue<>();

	Organizer(URI service, String token, String eventId) {
		this.service = service;
		this.token = token;
		this.eventId = eventId;
	}

	/** Creates the event: open from an hour ago for a day, with two meeting points. */
	void createEvent() {
		createEvent("Developer Days");
	}

	/** Creates the event under a name that a list of events tells from others. */
	void createEvent(String name) {
		var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		var answer = send("PUT", "", "application/json",
				JSON.writeValueAsString(Map.of("name", name, "timeZone", whereItIsNoon(now), "startsAt",
						now.minus(1, ChronoUnit.HOURS).toString(), "endsAt", now.plus(1, ChronoUnit.DAYS).toString(),
						"meetingPoints", List.of("Coffee bar", "Blue sofa"))));
		expect(answer, 200, 201);
	}

	/** Creates the event so that its doors open only some time later. */
	void createEventOpeningIn(Duration wait) {
		var starts = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(wait).plus(1, ChronoUnit.DAYS);
		expect(send("PUT", "", "application/json", JSON.writeValueAsString(Map.of("name", "Later", "timeZone", "UTC",
				"startsAt", starts.toString(), "endsAt", starts.plus(1, ChronoUnit.DAYS).toString()))), 200, 201);
	}

	/** Returns a ticket to rehearse with. */
	String practiceTicket() {
		return expect(send("GET", "/practice-tickets", "", ""), 200).get(0).get("ticket").stringValue();
	}

	/**
	 * A time zone in which it is about noon, so that no text waits for the end of a
	 * night.
	 */
	private static String whereItIsNoon(Instant now) {
		int eastward = 12 - now.atZone(ZoneOffset.UTC).getHour();
		// These zones' names count westward.
		return "Etc/GMT" + (eastward > 0 ? "-" : "+") + Math.abs(eastward);
	}

	JsonNode importCsv(String csv) {
		return expect(send("POST", "/attendees", "text/csv; charset=utf-8", csv), 200);
	}

	JsonNode addWalkIn(Map<String, Object> attendee) {
		return expect(send("POST", "/attendees", "application/json", JSON.writeValueAsString(attendee)), 201);
	}

	/**
	 * Scans a ticket; where the answer is "try again", scans again under the same id, as
	 * a kiosk does.
	 */
	JsonNode scan(String scanId, String ticket, String type) {
		return JSON.readTree(scanned(scanId, ticket, type));
	}

	/** As {@link #scan}, with the answer as it came. */
	String scanned(String scanId, String ticket, String type) {
		var body = JSON.writeValueAsString(Map.of("scanId", scanId, "ticket", ticket, "type", type, "scannedAt",
				Instant.now().toString(), "kiosk", "door-1"));
		var answer = await().atMost(Duration.ofMinutes(5))
			.pollDelay(Duration.ZERO)
			.ignoreException(UncheckedIOException.class)
			.until(() -> send("POST", "/check-ins", "application/json", body), it -> it.statusCode() != 503);
		expect(answer, 200);
		return answer.body();
	}

	JsonNode undo(String scanId) {
		return expect(send("POST", "/check-ins/" + scanId + "/undo", "application/json",
				"{\"reason\":\"scanned by mistake\",\"kiosk\":\"door-1\"}"), 200);
	}

	JsonNode event() {
		return expect(send("GET", "", "", ""), 200);
	}

	JsonNode summary() {
		return expect(send("GET", "/summary", "", ""), 200);
	}

	JsonNode search(String query) {
		return expect(send("GET", "/attendees?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "", ""), 200);
	}

	/** Every introduction of the event, over all pages. */
	List<JsonNode> introductions() {
		var all = new ArrayList<JsonNode>();
		var cursor = "";
		do {
			var page = expect(send("GET", "/introductions?limit=100" + cursor, "", ""), 200);
			page.get("introductions").forEach(all::add);
			var next = page.path("next");
			cursor = next.isString() ? "&cursor=" + URLEncoder.encode(next.stringValue(), StandardCharsets.UTF_8) : "";
		}
		while (!cursor.isEmpty());
		return all;
	}

	/** Makes a code for a kiosk. */
	JsonNode newKiosk(String name) {
		return expect(send("POST", "/../../kiosks/enrolments", "application/json",
				JSON.writeValueAsString(Map.of("event", this.eventId, "name", name))), 201);
	}

	/** What kiosks showed and the record refuses, as far as nobody settled it. */
	JsonNode conflicts() {
		return expect(send("GET", "/conflicts", "", ""), 200).get("conflicts");
	}

	/** Ends all kiosks of the event. */
	void endKiosks() {
		expect(send("GET", "/kiosks", "", ""), 200)
			.forEach((it) -> expect(send("DELETE", "/kiosks/" + it.get("kioskId").stringValue(), "", ""), 200));
	}

	HttpResponse<String> send(String method, String path, String contentType, String body) {
		var request = HttpRequest.newBuilder(this.service.resolve("/api/events/" + this.eventId + path).normalize())
			.timeout(Duration.ofSeconds(60))
			.header("Authorization", "Bearer " + this.token)
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		if (!contentType.isEmpty()) {
			request.header("Content-Type", contentType);
		}
		try {
			var answer = this.http.send(request.build(), BodyHandlers.ofString());
			this.answers.add(answer.body());
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** Everything the service answered so far. */
	String answers() {
		return String.join("\n", this.answers);
	}

	private static JsonNode expect(HttpResponse<String> answer, int... statuses) {
		for (int status : statuses) {
			if (answer.statusCode() == status) {
				return JSON.readTree(answer.body());
			}
		}
		throw new AssertionError(
				answer.request().method() + " " + answer.uri() + " " + answer.statusCode() + " " + answer.body());
	}

}
