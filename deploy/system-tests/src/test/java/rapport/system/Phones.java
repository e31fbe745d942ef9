package rapport.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The phones behind the local SMSC: what they were sent over SMPP, and what their owners
 * answer.
 */
final class Phones {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI sandbox;

	Phones(URI sandbox) {
		this.sandbox = sandbox;
	}

	/** An SMS as a phone shows it. */
	record Sms(String phone, String text, Instant at) {
	}

	List<Sms> messages() {
		return read("/api/messages");
	}

	List<Sms> messages(String phone) {
		return read("/api/messages?phone=" + URLEncoder.encode(phone, StandardCharsets.UTF_8));
	}

	void reply(String phone, String text) {
		var body = JSON.writeValueAsString(Map.of("phone", phone, "text", text));
		call(HttpRequest.newBuilder(this.sandbox.resolve("/api/replies"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body)));
	}

	private List<Sms> read(String path) {
		var messages = new ArrayList<Sms>();
		for (JsonNode message : JSON.readTree(call(HttpRequest.newBuilder(this.sandbox.resolve(path))))) {
			messages.add(new Sms(message.get("phone").stringValue(), message.get("text").stringValue(),
					Instant.parse(message.get("at").stringValue())));
		}
		return messages;
	}

	private String call(HttpRequest.Builder request) {
		try {
			var answer = this.http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
			if (answer.statusCode() >= 300) {
				throw new AssertionError(answer.uri() + " " + answer.statusCode() + " " + answer.body());
			}
			return answer.body();
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
