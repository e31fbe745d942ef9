package rapport.starter.secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import rapport.starter.lifecycle.RefusedStartException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecretTest {

	private static final String HEX = "00".repeat(31) + "ff";

	private static final String BASE64 = "A".repeat(41) + "P8";

	@Test
	void hexadecimalAndBase64AreTheSame() {
		assertThat(Secret.of(HEX)).isEqualTo(Secret.of(BASE64 + "=")).isEqualTo(Secret.of(BASE64));
		assertThat(Secret.of("-_".repeat(22))).isEqualTo(Secret.of("+/".repeat(22)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "changeme", "0011223344556677", "not base64 at all, whatever one may think!" })
	void whatIsNoneIsRefused(String text) {
		assertThatExceptionOfType(RefusedStartException.class).isThrownBy(() -> Secret.of(text))
			.satisfies((it) -> assertThat(it.action()).contains("RAPPORT_SECRET"));
	}

	@Test
	void eachLabelHasAKeyOfItsOwn() {
		var secret = Secret.of(HEX);
		assertThat(secret.key("a")).hasSize(32).isNotEqualTo(secret.key("b")).isEqualTo(Secret.of(HEX).key("a"));
	}

	@Test
	void aDigestNeedsTheKeyAndTellsItsPartsApart() {
		var digest = new KeyedDigest(Secret.of(HEX).key("a"));
		assertThat(digest.of("x", "y")).hasSize(32).isEqualTo(digest.of("x", "y")).isNotEqualTo(digest.of("xy"));
		assertThat(digest.full("x", "y")).hasSize(64).startsWith(digest.of("x", "y"));
		assertThat(new KeyedDigest(Secret.of(HEX).key("b")).of("x", "y")).isNotEqualTo(digest.of("x", "y"));
	}

	@Test
	void itIsDemandedOnlyWhereItIsNeeded() {
		var runner = new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(SecretAutoConfiguration.class));
		runner.run((context) -> assertThat(context).hasNotFailed());
		runner.withBean(KeyedDigest.class, () -> new KeyedDigest(new byte[32]))
			.withUserConfiguration(Needing.class)
			.run((context) -> assertThat(context).getFailure().hasRootCauseInstanceOf(RefusedStartException.class));
	}

	static class Needing {

		Needing(Secret secret) {
			secret.key("a");
		}

	}

}
