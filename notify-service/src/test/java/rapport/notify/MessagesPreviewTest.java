package rapport.notify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.notify.support.Contract;
import rapport.notify.support.RunningService;
import rapport.starter.testing.TestServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an organizer sees of the messages, before anybody gets one. */
@RunningService
class MessagesPreviewTest {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final Pair pair = new Pair();

	@LocalServerPort
	private int port;

	@Test
	void everyMessageInEveryLanguageWithSizeAndCost() {
		registered();
		var answer = preview(this.pair.eventId, "{}", TestServers.TOKEN);
		assertThat(answer.statusCode()).isEqualTo(200);
		var shown = JSON.readTree(answer.body());
		assertThat(shown.get("sender").stringValue()).isEqualTo("Test");
		assertThat(shown.get("messages").valueStream().map((it) -> it.get("language").stringValue()).distinct())
			.containsExactly("en", "de", "es", "fr", "it", "nl", "pt");
		var first = shown.get("messages").valueStream().filter((it) -> is(it, "introduction", "sms")).findFirst();
		assertThat(first).hasValueSatisfying((it) -> {
			assertThat(it.get("text").stringValue()).startsWith("Test: Zoe (Contoso) can help you with Rust");
			assertThat(it.get("sms")).isEqualTo(JSON.readTree("""
					{"segments": 1, "alphabet": "gsm7", "used": %d, "room": 160, "cost": 0.075, "currency": "EUR"}"""
				.formatted(it.get("text").stringValue().length())));
		});
		assertThat(Contract.violations("preview", shown)).isEmpty();
	}

	@Test
	void whatMightBeChangedIsShownAsItWouldBecome() {
		registered();
		var body = JSON.writeValueAsString(Map.of("texts", Map.of("sender", "DevDays"), "languages", List.of("de"),
				"kinds", List.of("introduction"), "sample", Map.of("name", "Łukasz Nowak", "shared", List.of("Go"))));
		var answer = preview(this.pair.eventId, body, TestServers.TOKEN);
		assertThat(JSON.readTree(answer.body()).get("messages").valueStream().map((it) -> it.get("text").stringValue()))
			.hasSize(3)
			.first()
			.isEqualTo(
					"DevDays: Gemeinsames Interesse mit Lukasz: Go. Treffen? 1 ja, 2 später, 3 nein. Abbestellen: STOP.");
		assertThat(this.pair.smsc.to(this.pair.anaPhone)).isEmpty();
	}

	@Test
	void whatIsWrongIsSaidInWords() {
		registered();
		var kinds = preview(this.pair.eventId, "{\"kinds\":[\"greeting\"]}", TestServers.TOKEN);
		assertThat(kinds.statusCode()).isEqualTo(400);
		assertThat(kinds.body()).contains("kinds takes profile, noted, introduction");
		var languages = preview(this.pair.eventId, "{\"languages\":[\"sv\"]}", TestServers.TOKEN);
		assertThat(languages.body()).contains("languages takes en, de");
		assertThat(preview("no-such", "{}", TestServers.TOKEN).statusCode()).isEqualTo(404);
	}

	@Test
	void nobodyButTheOrganizerSeesIt() {
		assertThat(preview("any", "{}", "someone").statusCode()).isEqualTo(401);
		assertThat(preview("any", "{}", "").body()).contains("urn:rapport:problem:unauthorized");
	}

	private void registered() {
		this.pair.ring.event(this.pair.eventId, Instant.now().plusSeconds(3600));
		await().atMost(Pair.LONG)
			.untilAsserted(() -> assertThat(preview(this.pair.eventId, "{}", TestServers.TOKEN))
				.satisfies((it) -> assertThat(it.statusCode()).as(it.body()).isEqualTo(200)));
	}

	private static boolean is(JsonNode message, String kind, String channel) {
		return message.get("kind").stringValue().equals(kind) && message.get("channel").stringValue().equals(channel);
	}

	private HttpResponse<String> preview(String eventId, String body, String token) {
		var request = HttpRequest
			.newBuilder(URI.create("http://localhost:%d/api/events/%s/messages/preview".formatted(this.port, eventId)))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body))
			.build();
		try {
			return this.http.send(request, BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
