package rapport.checkin.cell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Languages as people and shops write them. */
class LanguageNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "English|en", "en, de|en de", "eng;deu|en de", "ger|de", "de-informal|de",
			"pt_BR|pt", "Deutsch / Français|de fr", "English (fluent), Spanish|en es", "inglés y alemán|en de",
			"anglais et néerlandais|en nl", "tedesco e inglese|de en", "Engels en Duits|en de", "Português|pt",
			"日本語|ja", "Englisch C1; Polnisch|en pl", "EN|en", "Chinese (Mandarin)|zh", "Klingonisch?|", "n/a|" })
	void languagesHaveManyNames(String cell, String codes) {
		assertThat(String.join(" ", LanguageNames.read(cell).codes())).isEqualTo((codes != null) ? codes : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "English C1/C2|en", "Englisch (Muttersprache), Deutsch B2|en de", "fluent in English|en",
					"I speak English and some French|en fr", "un peu d'allemand, anglais|de en",
					"English Deutsch|en de", "EN / PT-BR|en pt", "Inglês + Espanhol|en es", "Native English speaker|en",
					"English - native|en", "zh-Hans|zh", "中文|zh", "Русский, English|ru en", "na|na", "ka|ka", "N/A|",
					"k.A.|", "en_US.UTF-8|en", "Français;English|fr en", "English only|en", "English&French|en fr" })
	void whatStandsBesideALanguageIsNoneOfItsOwn(String cell, String codes) {
		var read = LanguageNames.read(cell);
		assertThat(String.join(" ", read.codes())).as(cell).isEqualTo((codes != null) ? codes : "");
		assertThat(read.unknown()).as(cell).isEmpty();
	}

}
