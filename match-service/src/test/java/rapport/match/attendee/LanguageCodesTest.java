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

	@Test
	void whoUnderstandEachOtherShareALanguage() {
		assertThat(LanguageCodes.normal(List.of("hr", "sr", "bos"))).hasSize(1);
		assertThat(LanguageCodes.normal(List.of("nb", "nn", "no", "nno"))).containsExactly("no");
		assertThat(LanguageCodes.normal(List.of("zh", "cmn", "zho"))).containsExactly("zh");
		assertThat(LanguageCodes.normal(List.of("fa", "prs"))).containsExactly("fa");
		assertThat(LanguageCodes.normal(List.of("tl", "fil"))).containsExactly("fil");
		assertThat(LanguageCodes.normal(List.of("yue", "zh"))).as("are written alike, and not spoken").hasSize(2);
		assertThat(LanguageCodes.normal(List.of("sv", "da", "no"))).hasSize(3);
	}

	@Test
	void whoToldNoneSpeaksEnglish() {
		assertThat(LanguageCodes.normal(List.of("und"))).containsExactly("en");
	}

}
