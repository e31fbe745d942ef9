package rapport.checkin.desk;

import java.time.Instant;

import rapport.checkin.attendee.AttendeeId;

/** Something a console shows as it happens. */
public sealed interface Happening {

	/** Where it stands in the feed; a later one is told after it. */
	String position();

	/** A scan was decided that changed something. */
	record Scanned(String position, String scanId, AttendeeId attendee, String type, String outcome, Instant at,
			String kiosk) implements Happening {
	}

	/** An introduction, or one of its messages, changed. */
	record IntroductionChanged(String position, String introductionId) implements Happening {
	}

}
