package rapport.notify.sms.smpp;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the SMSC is and how to bind to it.
 *
 * @param host its host
 * @param port its port
 * @param systemId the account
 * @param password the account's password; SMPP allows 8 characters
 * @param sourceAddress the number or name that messages come from
 * @param responseTimeout how long to wait for an answer before a message counts as lost
 * @param enquireLink how often to ask whether the connection is alive
 */
@Validated
@ConfigurationProperties("rapport.sms.smpp")
record SmppSettings(@NotBlank(message = "must name the SMSC's host") String host,
		@Min(value = 1, message = "must be a port: 1 to 65535") @Max(value = 65535,
				message = "must be a port: 1 to 65535") int port,
		@Size(max = 15, message = "must have at most 15 characters, as SMPP has it") String systemId,
		@Size(max = 8, message = "must have at most 8 characters, as SMPP has it") String password,
		@Pattern(regexp = "\\+?[0-9]{3,15}|[A-Za-z0-9 ]{1,11}",
				message = "must be a number, or a name of at most 11 letters and digits") String sourceAddress,
		@NotNull Duration responseTimeout, @NotNull Duration enquireLink) {

	/** Keeps the password to itself, so that it may be logged. */
	@Override
	public String toString() {
		return "Smpp[" + this.host + ":" + this.port + "]";
	}

}
