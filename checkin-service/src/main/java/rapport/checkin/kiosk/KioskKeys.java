package rapport.checkin.kiosk;

import org.jspecify.annotations.Nullable;
import rapport.starter.secret.Secret;

/** The keys that belong to a kiosk's enrolment, and its PIN. */
public final class KioskKeys {

	private final Secret secret;

	private final PinSeal pins;

	/**
	 * What a tablet checks a PIN by while it is offline, in base64url.
	 *
	 * @param verifier PBKDF2-HMAC-SHA-256 of the PIN
	 */
	public record Pin(String salt, int iterations, String verifier) {
	}

	public KioskKeys(Secret secret) {
		this.secret = secret;
		this.pins = new PinSeal(secret.key("kiosk-pin"));
	}

	/** Returns the 32 bytes by which a kiosk's roster is sealed. */
	public byte[] roster(Kiosk kiosk) {
		return this.secret.key("kiosk-roster\n" + kiosk.event().value() + "\n" + kiosk.kioskId());
	}

	/** Returns the 32 bytes by which the names on its roster are sealed. */
	public byte[] names(Kiosk kiosk) {
		return this.secret.key("kiosk-names\n" + kiosk.event().value() + "\n" + kiosk.kioskId());
	}

	/** Returns what is kept of a PIN: only who has the secret can try one by it. */
	public String seal(String pin) {
		return this.pins.seal(pin);
	}

	/**
	 * Returns what a tablet checks its PIN by; none if it has none, or if that was sealed
	 * by another secret: the organizer enrols the kiosk anew then.
	 */
	public @Nullable Pin pin(KioskSettings settings) {
		var sealed = settings.sealedPin();
		return (sealed != null) ? this.pins.open(sealed) : null;
	}

}
