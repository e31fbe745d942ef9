package rapport.notify.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CleanedTest {

	@ParameterizedTest
	@CsvSource({ "https://evil.example/login?a=b,evil.example", "www.evil.example,evil.example",
			"HTTP://x.example Ana,x.example Ana", "javascript://x,x", "tel:+1900,+1900", "Node.js,Node.js",
			"AT&T / Bell,AT&T / Bell", "ｗｗｗ.evil.example/x,evil.example", "http:/evil.example/x,evil.example",
			"https:// evil.example/x,evil.example", "//evil.example/x,evil.example", "evil.example:8080/x,evil.example",
			"192.0.2.7/x,192.0.2.7", "Ｎｏｄｅ．ｊｓ,Node.js", "CI/CD,CI/CD", "Booking.com,Booking.com" })
	void linksLoseWhatMakesThemLinks(String text, String cleaned) {
		assertThat(Cleaned.of(text)).isEqualTo(cleaned);
	}

	@ParameterizedTest
	@CsvSource({ "Ana evil.com,Ana evil com", "Ana bit.ly/x,Ana bit ly", "evil。com,evil com",
			"Ana +1 (900) 555-0199 now,Ana now", "Ana 0190123456,Ana", "A.B. Smith,A.B. Smith", "St. John,St. John",
			"Ana 3rd 2026,Ana 3rd 2026", "0190123456,0190123456" })
	void aNameIsNoAddressAndNoNumber(String text, String name) {
		assertThat(Cleaned.name(text, Cleaned.MAX)).isEqualTo(name);
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
