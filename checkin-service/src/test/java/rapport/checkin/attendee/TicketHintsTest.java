package rapport.checkin.attendee;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff are told of a code that no ticket has. */
class TicketHintsTest {

	@ParameterizedTest
	@ValueSource(
			strings = { "SO23ß2", "SO\u00e9\")\u00e9", "SO23'2", "SO23+2", "&\u00e9\"'", "SO@#_@", "\u042f\u042923" })
	void aScannerThatIsSetToAnotherKeyboardIsNamed(String code) {
		assertThat(hint(code)).isEqualTo(TicketReading.KEYBOARD_LAYOUT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SO23-2SO23-3", "B-1B-2", "B-1B-12", "K7-1K7-2" })
	void twoTicketsWithoutAnEndBetweenThemAreNamed(String code) {
		assertThat(hint(code)).isEqualTo(TicketReading.TWO_CODES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SO23-2", "AB12CD34", "12345678", "1234", "Zm9v+YmFyYmF6cXV4cXV1eA", "{\"lead\":7}" })
	void nothingIsGuessedOfAnOrdinaryCode(String code) {
		assertThat(hint(code)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "https://tickets.example.org/checkin?id=7", "www.example.org" })
	void aWebAddressIsNamed(String code) {
		assertThat(hint(code)).isEqualTo(TicketReading.WEB_ADDRESS);
	}

	private static @Nullable String hint(String code) {
		return TicketHints.of(code, TicketText.exact(code));
	}

}
