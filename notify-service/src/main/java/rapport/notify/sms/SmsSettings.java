package rapport.notify.sms;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How text messages are sent.
 *
 * @param transport smpp, or none for badges alone
 */
@ConfigurationProperties("rapport.sms")
record SmsSettings(@Nullable String transport) {

	SmsSettings {
		if (transport == null || !transport.matches("smpp|none")) {
			throw new IllegalArgumentException(
					"rapport.sms.transport must be smpp or none (twilio is not yet available)");
		}
	}

}
