package rapport.checkin.registration;

import java.util.List;

import rapport.checkin.attendee.Attendee;

/** What one row gave. */
public sealed interface Reading {

	record Taken(Attendee attendee) implements Reading {
	}

	/** Nothing of the row is taken; all that is wrong with it is told at once. */
	record Refused(List<Refusal> refusals) implements Reading {
	}

}
