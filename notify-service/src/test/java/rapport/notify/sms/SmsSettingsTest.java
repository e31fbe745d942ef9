package rapport.notify.sms;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class SmsSettingsTest {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(SmsConfiguration.class);

	@ParameterizedTest
	@ValueSource(strings = { "pigeon", "twilio", "", "SMPP" })
	void aTransportThatThereIsNotIsToldBeforeWhatLacksWithoutIt(String transport) {
		this.runner.withPropertyValues("rapport.sms.transport=" + transport)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessage("rapport.sms.transport must be smpp or none (twilio is not yet available)"));
	}

}
