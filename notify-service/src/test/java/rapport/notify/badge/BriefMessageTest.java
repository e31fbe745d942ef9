package rapport.notify.badge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.notify.wording.BadgeMessage;
import rapport.notify.wording.BadgeMessage.Action;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a badge gets that takes small messages alone. */
class BriefMessageTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String ID = "f".repeat(32);

	@Test
	void aQuestionIsWholeWhereItFits() {
		var text = "Ben (Contoso) can help you with Rust and would like your help with chess.";
		assertThat(brief(message("introduction", text, "Ben"), 200)).isEqualTo(JSON.readTree("""
				{"introductionId": "%s", "kind": "introduction", "text": "%s"}""".formatted(ID, text)));
	}

	@Test
	void theCompanyIsLeftOutFirstAndThenTheLastWords() {
		var message = message("introduction",
				"Ben (Contoso) can help you with Rust and would like your help with chess.", "Ben");
		assertThat(text(message, 150)).isEqualTo("Ben can help you with Rust and would like your help with chess.");
		assertThat(text(message, 140)).isEqualTo("Ben can help you with Rust and would like your help…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ben Okoro", "美咲 高橋", "Bartholomew Quillfeather-Oakenshawbridge" })
	void whoMeetsLearnsWhere(String name) {
		var message = message("meeting", "You both said yes! Find " + name
				+ " (Contoso) here: Coffee bar. Ask Ben about Rust; Ben would like to hear about chess.", name);
		assertThat(text(message, 170)).contains("Coffee bar").contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "120", "150", "200", "206" })
	void itNeverHasMoreBytesThanTheBadgeTakes(int room) {
		for (var word : List.of("wide ", "\"quoted\\\" ", "美", "🎪🎪 ", "x")) {
			var payload = BriefMessage.of(message("introduction", word.repeat(100), "🎪".repeat(40)), room, JSON);
			assertThat(payload).as(word).isNotNull().hasSizeLessThanOrEqualTo(room);
		}
	}

	@Test
	void whatTakesAlmostNothingIsSentNothing() {
		assertThat(BriefMessage.of(message("introduction", "Ben can help you.", "Ben"), 60, JSON)).isNull();
	}

	@Test
	void aBadgeSaysHowMuchItTakes() {
		var presence = new BadgePresence();
		said(presence, "online");
		assertThat(presence.limit("e", "b")).isEmpty();
		said(presence, "Online 256\n");
		assertThat(presence.online("e", "b")).isTrue();
		assertThat(presence.limit("e", "b")).hasValue(256);
		said(presence, "offline");
		assertThat(presence.online("e", "b")).isFalse();
		assertThat(presence.limit("e", "b")).as("it is no larger for that").hasValue(256);
		said(presence, "online soon");
		assertThat(presence.online("e", "b")).isFalse();
	}

	private static void said(BadgePresence presence, String status) {
		presence.said(new BadgeTopic("e", "b", BadgeTopic.STATUS), status.getBytes(StandardCharsets.UTF_8));
	}

	private static String text(BadgeMessage message, int room) {
		return brief(message, room).get("text").stringValue();
	}

	private static JsonNode brief(BadgeMessage message, int room) {
		var payload = BriefMessage.of(message, room, JSON);
		assertThat(payload).isNotNull();
		return JSON.readTree(payload);
	}

	private static BadgeMessage message(String kind, String text, String name) {
		return new BadgeMessage(ID, kind, "Meet " + name, text, name, "Contoso", "Tester", List.of(), List.of("chess"),
				List.of("Rust"), "Coffee bar", List.of(new Action("yes", "Yes")), Instant.EPOCH);
	}

}
