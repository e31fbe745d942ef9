package rapport.checkin.event;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an organizer may say in her own words. */
class EventTextsTest {

	@Test
	void whatIsSaidIsKeptAndWhatIsBlankIsNot() {
		assertThat(EventTexts
			.checked(Map.of("sender", " DevDays ", "welcome", "Hello!", "welcome.pt", "Olá!", "welcome.de", "  ")))
			.isEqualTo(Map.of("sender", "DevDays", "welcome", "Hello!", "welcome.pt", "Olá!"));
	}

	@ParameterizedTest
	@CsvSource({ "greeting, welcome (your words", "Sender, sender (what", "sender.de, such as welcome.de",
			"welcome.sv, 'en, de, es'", "welcome., under welcome alone" })
	void whatIsForNothingIsRefusedWithWhatThereIs(String key, String said) {
		assertThatThrownBy(() -> EventTexts.checked(Map.of(key, "Hi"))).isInstanceOf(InvalidEventException.class)
			.hasMessageContaining(said);
	}

	@Test
	void whatDoesNotFitIsRefusedRatherThanCut() {
		assertThat(EventTexts.checked(Map.of("sender", "🎪".repeat(20)))).hasSize(1);
		assertThatThrownBy(() -> EventTexts.checked(Map.of("sender", "Developer Days of Lisbon")))
			.hasMessage("texts.sender has 24 characters; at most 20 fit, so that one message is enough");
		assertThatThrownBy(() -> EventTexts.checked(Map.of("welcome.de", "x".repeat(61))))
			.hasMessageContaining("texts.welcome.de has 61 characters; at most 60");
	}

}
