package rapport.checkin.badge.web;

import java.util.List;

import jakarta.validation.Validation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BadgeSettingsTest {

	/** A host with a port would never be that of a printer, and nothing would print. */
	@ParameterizedTest
	@CsvSource({ "printer.example,true", "10.0.0.7,true", "fe80::1,true", "10.0.0.7:9100,false",
			"printer.example:9100,false", "http://printer.example,false", "a b,false" })
	void aPrintersHostStandsByItself(String host, boolean right) {
		try (var factory = Validation.buildDefaultValidatorFactory()) {
			var settings = new BadgeSettings(List.of(host), 9100, 9109);
			assertThat(factory.getValidator().validate(settings).isEmpty()).isEqualTo(right);
		}
	}

}
