package rapport.checkin.cell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Text that was read as another encoding is turned back, and no other. */
class GarbledTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Zoë|ZoÃ«", "Łukasz|Å\u0081ukasz", "Gdańsk|GdaÅ„sk", "O’Hart|Oâ€™Hart",
			"Zoë|Zo√´", "Müller|MÃƒÂ¼ller", "Жанна|Ð–Ð°Ð½Ð½Ð°" })
	void garbledTextIsTurnedBack(String text, String garbled) {
		assertThat(GarbledText.mended(garbled)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CAFÉ’S", "SÃO PAULO", "“CHARGÉ”", "ÅSE", "Ä", "Zoë Müller", "NAÏVE – “DÉJÀ”", "Ñandú" })
	void goodTextStaysAsItIs(String text) {
		assertThat(GarbledText.mended(text)).isNull();
		assertThat(GarbledText.isGarbled(text)).isFalse();
	}

}
