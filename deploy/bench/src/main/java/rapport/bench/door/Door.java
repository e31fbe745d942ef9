package rapport.bench.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an organizer does at the check-in service. */
final class Door implements Tickets.Box {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port;

	private final String token;

	private final int printer;

	/**
	 * A door.
	 * @param port of the service
	 * @param printer the port of the printer that each event has
	 */
	Door(int port, String token, int printer) {
		this.port = port;
		this.token = token;
		this.printer = printer;
	}

	@Override
	public String open(String event, int size) throws IOException, InterruptedException {
		var now = Instant.now();
		call("PUT", "/api/events/" + event, "application/json",
				JSON.writeValueAsString(Map.of("name", "Benchmark", "timeZone", "UTC", "startsAt",
						now.minusSeconds(3600).toString(), "endsAt", now.plusSeconds(36_000).toString())));
		var csv = IntStream.rangeClosed(1, size)
			.mapToObj((it) -> "T-" + it + ",Guest Number" + it + ",Company " + it % 500 + ",java;kafka;redis\n")
			.collect(Collectors.joining("", "ticket,name,company,interests\n", ""));
		call("POST", "/api/events/" + event + "/attendees", "text/csv; charset=utf-8", csv);
		call("PUT", "/api/events/" + event + "/printers/" + Targets.PRINTER, "application/json",
				JSON.writeValueAsString(Map.of("host", "localhost", "port", this.printer, "kind", "zpl")));
		var offer = call("POST", "/api/kiosks/enrolments", "application/json",
				JSON.writeValueAsString(Map.of("event", event, "name", "door-1")));
		return call("POST", "/api/kiosks", "application/json",
				JSON.writeValueAsString(Map.of("code", offer.get("code").stringValue())))
			.get("token")
			.stringValue();
	}

	@Override
	public int letIn(String event) throws IOException, InterruptedException {
		return call("GET", "/api/events/" + event + "/summary", "text/plain", "").get("checkedIn").intValue();
	}

	private JsonNode call(String method, String path, String type, String body)
			throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Authorization", "Bearer " + this.token)
			.header("Content-Type", type)
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
			.build();
		var answer = this.http.send(request, BodyHandlers.ofString());
		if (answer.statusCode() >= 300) {
			throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
		}
		return JSON.readTree(answer.body());
	}

}
