package rapport.checkin.pretix;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import rapport.checkin.support.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A scanner app, as pretix's own behave on the wire. */
final class Scanner {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port;

	private final String event;

	private final String token;

	record Answer(int status, String type, String text, Map<String, List<String>> headers) {

		JsonNode json() {
			return JSON.readTree(this.text);
		}

		String text(String key) {
			return json().path(key).asString("");
		}

		String header(String name) {
			return this.headers.getOrDefault(name, List.of("")).getFirst();
		}

	}

	Scanner(int port, String event, String token) {
		this.port = port;
		this.event = event;
		this.token = token;
	}

	/** A scanner that is set up by a code of the organizer's. */
	static Scanner setUp(Api organizer, String event, String name) {
		var code = organizer.call("POST", "/api/kiosks/enrolments", Map.of("event", event, "name", name)).text("code");
		var fresh = new Scanner(organizer.port(), event, "");
		return new Scanner(organizer.port(), event, fresh.initialize(code).text("api_token"));
	}

	Answer initialize(String code) {
		return call("POST", "/api/v1/device/initialize",
				Map.of("token", code, "hardware_brand", "Zebra", "hardware_model", "TC21", "os_name", "Android",
						"os_version", "13", "software_brand", "pretixSCAN Android", "software_version", "3.3.4"));
	}

	Answer get(String path) {
		return call("GET", path, null);
	}

	/** Calls what is at the scanner's event. */
	Answer atEvent(String path) {
		return get("/api/v1/organizers/rapport/events/" + this.event + "/" + path);
	}

	Answer postAtEvent(String path, Map<String, ?> body, String... headers) {
		return call("POST", "/api/v1/organizers/rapport/events/" + this.event + "/" + path, body, headers);
	}

	/** Returns all results of all pages, as an app follows them. */
	List<JsonNode> all(String path) {
		var results = new ArrayList<JsonNode>();
		var page = atEvent(path).json();
		page.get("results").forEach(results::add);
		while (page.path("next").isString()) {
			page = get(page.get("next").stringValue().replaceFirst("^http://localhost:\\d+", "")).json();
			page.get("results").forEach(results::add);
		}
		return results;
	}

	long list() {
		return atEvent("checkinlists/").json().get("results").get(0).get("id").longValue();
	}

	/** Scans while there is a connection. */
	Answer scan(String secret, Map<String, ?> more) {
		var body = new HashMap<String, Object>(Map.of("secret", secret, "lists", List.of(list()), "type", "entry",
				"force", false, "ignore_unpaid", false, "nonce", UUID.randomUUID().toString(), "source_type", "barcode",
				"answers", Map.of(), "questions_supported", true));
		body.put("canceled_supported", true);
		body.put("use_order_locale", false);
		body.putAll(more);
		return call("POST", "/api/v1/organizers/rapport/checkinrpc/redeem/?expand=answers.question", body);
	}

	/** Tells of a scan that was decided offline. */
	Answer upload(String secret, String type, Instant at, String nonce) {
		var encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
		return postAtEvent("checkinlists/" + list() + "/positions/" + encoded + "/redeem/",
				Map.of("datetime", at.toString(), "force", true, "ignore_unpaid", false, "nonce", nonce, "type", type,
						"source_type", "barcode", "answers", Map.of(), "questions_supported", false,
						"canceled_supported", true));
	}

	Answer call(String method, String path, @Nullable Map<String, ?> body, String... headers) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Content-Type", "application/json")
			.method(method, (body != null) ? BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))
					: BodyPublishers.noBody());
		if (!this.token.isEmpty()) {
			request.header("Authorization", "Device " + this.token);
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			HttpResponse<String> answer = this.http.send(request.build(), BodyHandlers.ofString());
			return new Answer(answer.statusCode(), answer.headers().firstValue("content-type").orElse(""),
					answer.body(), answer.headers().map());
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
