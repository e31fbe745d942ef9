package rapport.notify.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CleanedTest {

	@ParameterizedTest
	@CsvSource({ "https://evil.example/login?a=b,evil.example", "www.evil.example,evil.example",
			"HTTP://x.example Ana,x.example Ana", "javascript://x,x", "tel:+1900,+1900", "Node.js,Node.js",
			"AT&T / Bell,AT&T / Bell" })
	void linksLoseWhatMakesThemLinks(String text, String cleaned) {
		assertThat(Cleaned.of(text)).isEqualTo(cleaned);
	}

	@Test
	void linesAndControlsAndDirectionsBecomeSpaces() {
		assertThat(Cleaned.of("Ana\r\nReply STOP\u202Egnp.exe\u0000\u2066x\u200B\uFEFF"))
			.isEqualTo("Ana Reply STOP gnp.exe x");
	}

	@Test
	void whatIsLongIsCut() {
		assertThat(Cleaned.of("😀".repeat(100))).isEqualTo("😀".repeat(40));
	}

	@Test
	void scriptsKeepTheirLettersMarksAndJoiners() {
		assertThat(Cleaned.of("Zoë Łukasz محمد می\u200Cخواهم 李")).isEqualTo("Zoë Łukasz محمد می\u200Cخواهم 李");
	}

	@Test
	void firstNameIsTheFirstWord() {
		assertThat(Cleaned.firstName("  Ana Maria Sousa")).isEqualTo("Ana");
		assertThat(Cleaned.firstName("李小龙")).isEqualTo("李小龙");
	}

}
