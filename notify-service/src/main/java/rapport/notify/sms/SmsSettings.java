package rapport.notify.sms;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How text messages are sent.
 *
 * @param transport smpp, or none for badges alone
 */
@Validated
@ConfigurationProperties("rapport.sms")
record SmsSettings(@NotNull @Pattern(regexp = "smpp|none",
		message = "is not available: set it to smpp or none (twilio is not yet available)") String transport) {

}
