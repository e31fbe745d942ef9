package rapport.notify.sms.smpp;

import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import rapport.starter.lifecycle.RefusedStartException;

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
 * @param quiet after how long without an answer nothing more is submitted; shorter than
 * the response timeout
 * @param window how many messages may await an answer at a time
 * @param tls whether the connection is secured
 * @param defaultAlphabet what the SMSC's default alphabet is: gsm7 or latin1
 */
@Validated
@ConfigurationProperties("rapport.sms.smpp")
record SmppSettings(
		@Pattern(regexp = "[^\\s/;|@:]{1,253}|(?=.*:.*:)[0-9A-Fa-f:.]{2,45}",
				message = "must be the name or address of the SMSC's host, without its port") String host,
		@Min(value = 1, message = "must be a port: 1 to 65535") @Max(value = 65535,
				message = "must be a port: 1 to 65535") int port,
		@Pattern(regexp = "[ -~]{0,15}",
				message = "must have at most 15 characters, without umlauts and the like, as SMPP has it") String systemId,
		@Pattern(regexp = "[ -~]{0,8}",
				message = "must have at most 8 characters, without umlauts and the like, as SMPP has it") String password,
		@Pattern(regexp = "\\+?[0-9]{3,15}|(?=.{1,11}$)[A-Za-z0-9]+( +[A-Za-z0-9]+)*",
				message = "must be a number, or a name of at most 11 letters and digits") String sourceAddress,
		@NotNull Duration responseTimeout, @NotNull Duration enquireLink, @NotNull Duration quiet,
		@Min(value = 1, message = "must be 1 to 1000") @Max(value = 1000, message = "must be 1 to 1000") int window,
		boolean tls, @NotNull InboundText.Alphabet defaultAlphabet) {

	/** A message that takes longer is settled as unknown by then. */
	private static final Duration LONGEST_RESPONSE = Duration.ofSeconds(20);

	private static final Duration A_SECOND = Duration.ofSeconds(1);

	/** How long it may take to record that a message is being sent. */
	private static final Duration RECORDING = Duration.ofSeconds(5);

	SmppSettings {
		check(between(responseTimeout, A_SECOND, LONGEST_RESPONSE), "response-timeout must be 1s to 20s");
		check(quiet.isPositive() && quiet.compareTo(responseTimeout) < 0,
				"quiet must be positive and shorter than rapport.sms.smpp.response-timeout");
		check(between(enquireLink, A_SECOND, Duration.ofMinutes(10)), "enquire-link must be 1s to 10m");
	}

	private static boolean between(Duration duration, Duration least, Duration most) {
		return duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0;
	}

	private static void check(boolean right, String rule) {
		if (!right) {
			throw new IllegalArgumentException("rapport.sms.smpp." + rule);
		}
	}

	/**
	 * Checks that a message is answered, or lost, before it counts as such.
	 * @param lostAfter from when on a message that is still sending counts as unknown
	 * @throws RefusedStartException if it is not
	 */
	void requireSoonerThan(Duration lostAfter) {
		if (lostAfter.compareTo(this.responseTimeout.plus(RECORDING)) < 0) {
			throw new RefusedStartException(
					"rapport.delivery.lost-after (set to " + lostAfter.toSeconds() + "s) must be at least "
							+ this.responseTimeout.plus(RECORDING).toSeconds()
							+ "s: 5s longer than rapport.sms.smpp.response-timeout.",
					"Correct RAPPORT_DELIVERY_LOSTAFTER or RAPPORT_SMS_SMPP_RESPONSETIMEOUT.");
		}
	}

	/** Returns what the operator should know of these settings at the start. */
	Optional<String> remark() {
		return this.sourceAddress.matches("\\+?[0-9]+") ? Optional.empty()
				: Optional.of("Messages come from a name (rapport.sms.smpp.source-address), so nobody can answer them: "
						+ "no yes and no STOP will come. Set a number to get replies");
	}

	/** Keeps the password to itself, so that it may be logged. */
	@Override
	public String toString() {
		return "Smpp[" + this.host + ":" + this.port + "]";
	}

}
