package rapport.notify.sms.smpp;

import java.time.Duration;

import jakarta.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.starter.lifecycle.RefusedStartException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SmppSettingsTest {

	@Test
	void whoSendsFromANameIsToldThatNobodyCanAnswer() {
		assertThat(settings("Rapport", Duration.ofSeconds(4)).remark())
			.hasValueSatisfying((it) -> assertThat(it).contains("source-address", "STOP"));
		assertThat(settings("7277678", Duration.ofSeconds(4)).remark()).isEmpty();
		assertThat(settings("+12025550100", Duration.ofSeconds(4)).remark()).isEmpty();
	}

	@Test
	void quietIsShorterThanTheResponseTimeout() {
		assertThatIllegalArgumentException().isThrownBy(() -> settings("7277678", Duration.ofSeconds(10)))
			.withMessageContaining("rapport.sms.smpp.quiet");
	}

	@Test
	void aMessageIsAnsweredBeforeItCountsAsLost() {
		var settings = settings("7277678", Duration.ofSeconds(4));
		assertThatExceptionOfType(RefusedStartException.class)
			.isThrownBy(() -> settings.requireSoonerThan(Duration.ofSeconds(14)))
			.withMessageContaining("rapport.delivery.lost-after (set to 14s) must be at least 15s");
		settings.requireSoonerThan(Duration.ofSeconds(15));
	}

	@ParameterizedTest
	@ValueSource(strings = { "XX", "Germany", "de", "D", " ", "49" })
	void aCountryThatIsNoneIsRefused(String country) {
		assertThatIllegalArgumentException().isThrownBy(() -> new CountrySettings(country))
			.withMessageContaining("rapport.sms.country must be two capital letters");
		assertThat(new CountrySettings("DE").country()).isEqualTo("DE");
		assertThat(new CountrySettings("").country()).isEmpty();
	}

	/** A blank behind a number would make a name of it, which nobody can answer. */
	@ParameterizedTest
	@CsvSource({ "7277678,true", "+12025550100,true", "Rapport,true", "Dev Days 26,true", "'7277678 ',false",
			"'   ',false", "' Rapport',false", "Dev Days 2026,false", "Zürich,false", "+,false" })
	void aSourceAddressIsANumberOrAName(String source, boolean right) {
		try (var factory = Validation.buildDefaultValidatorFactory()) {
			assertThat(factory.getValidator().validate(settings(source, Duration.ofSeconds(4))).isEmpty())
				.isEqualTo(right);
		}
	}

	@Test
	void thePasswordIsNotTold() {
		assertThat(settings("7277678", Duration.ofSeconds(4))).asString().doesNotContain("secret");
	}

	private static SmppSettings settings(String source, Duration quiet) {
		return new SmppSettings("localhost", 2775, "rapport", "secret", source, Duration.ofSeconds(10),
				Duration.ofSeconds(15), quiet, 10, false, InboundText.Alphabet.GSM7);
	}

}
