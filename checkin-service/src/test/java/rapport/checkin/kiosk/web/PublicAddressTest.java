package rapport.checkin.kiosk.web;

import jakarta.validation.Validation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "https://rapport.example", "http://10.0.0.5:8080/door", "https://zürich.example/",
			"http://[fe80::1]:8080" })
	void whatATabletOpensIsTaken(String url) {
		assertThat(taken(url)).isTrue();
	}

	/** An account would stand on every enrolment's QR code. */
	@ParameterizedTest
	@ValueSource(strings = { "rapport.example", "ftp://rapport.example", "https://me:secret@rapport.example",
			"https://:8080", "https://rapport.example:no", "https://rapport.example:123456", "https://x/#kiosk",
			"https://x/?code=1", "https:// x" })
	void whatIsNoneIsRefused(String url) {
		assertThat(taken(url)).isFalse();
	}

	private static boolean taken(String url) {
		try (var factory = Validation.buildDefaultValidatorFactory()) {
			return factory.getValidator().validate(new PublicAddress(url)).isEmpty();
		}
	}

}
