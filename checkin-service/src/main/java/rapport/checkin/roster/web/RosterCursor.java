package rapport.checkin.roster.web;

import org.jspecify.annotations.Nullable;
import rapport.checkin.roster.RosterChanges.Mark;

/**
 * Up to where a kiosk knows all.
 *
 * @param event the revision of its event
 */
record RosterCursor(String generation, long number, long event) {

	static RosterCursor of(Mark mark, long event) {
		return new RosterCursor(mark.generation(), mark.number(), event);
	}

	/** Returns what a text stands for; none if it is no cursor, and all is to be told. */
	static @Nullable RosterCursor parse(@Nullable String text) {
		var parts = (text != null) ? text.split("-", -1) : new String[0];
		try {
			return (parts.length == 3) ? new RosterCursor(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]))
					: null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	String text() {
		return this.generation + "-" + this.number + "-" + this.event;
	}

}
