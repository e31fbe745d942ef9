package rapport.checkin.door;

import java.util.Locale;

/** Why a scan is refused. */
public enum Reason {

	UNKNOWN_TICKET, BLOCKED, REVOKED, CANCELLED, OUTSIDE_HOURS, OUTSIDE_WINDOW, FULL, USED;

	/** Returns its name as answers and messages have it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
