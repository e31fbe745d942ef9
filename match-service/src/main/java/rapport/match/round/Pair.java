package rapport.match.round;

import rapport.match.worth.Profile;

/** Two who are to be introduced to each other. */
record Pair(Profile one, Profile other) {

	boolean has(String attendeeId) {
		return this.one.attendee().id().equals(attendeeId) || this.other.attendee().id().equals(attendeeId);
	}

}
