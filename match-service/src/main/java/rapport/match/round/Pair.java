package rapport.match.round;

import java.util.stream.Stream;

import rapport.match.worth.Profile;

/** Two who are to be introduced to each other. */
record Pair(Profile one, Profile other) {

	/** The ids of both. */
	Stream<String> ids() {
		return Stream.of(this.one.attendee().id(), this.other.attendee().id());
	}

}
