package rapport.match.attendee;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageCodesTest {

	@Test
	void threeLettersAreTheSameAsTwo() {
		assertThat(LanguageCodes.normal(List.of("eng", "deu"))).containsExactlyInAnyOrder("en", "de");
		assertThat(LanguageCodes.normal(List.of("ger", "FRE", "nld", "pt"))).containsExactlyInAnyOrder("de", "fr", "nl",
				"pt");
		assertThat(LanguageCodes.normal(List.of("gsw"))).as("has no shorter one").containsExactly("gsw");
	}

}
