package rapport.checkin.kiosk;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How a kiosk works.
 *
 * @param sealedPin what opens it where guests serve themselves, sealed; none if nothing
 * does
 */
public record KioskSettings(Mode mode, Direction direction, @Nullable String sealedPin) {

	/** What a kiosk is whose organizer says nothing. */
	public static final KioskSettings DEFAULT = new KioskSettings(Mode.STAFF, Direction.BOTH, null);

	/** Who works at it. */
	public enum Mode {

		STAFF,

		/** It shows nobody's name but the guest's own, and cannot confirm anybody. */
		GUEST;

		/** Returns its name as requests and messages have it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Which way people go at it. */
	public enum Direction {

		BOTH, ENTRY, EXIT;

		/** Returns its name as requests and messages have it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
