package rapport.checkin.attendee.messaging;

import java.time.Instant;

import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Standing;
import rapport.starter.kafka.Bounds;

/** How her ticket stood until some time. */
record FormerStanding(Instant until, String admission, boolean hold) {

	static FormerStanding of(Standing.Former it) {
		return new FormerStanding(it.until(), EnumWords.of(it.admission()), it.hold());
	}

	Standing.Former toFormer() {
		return new Standing.Former(Bounds.time(this.until), EnumWords.choice(Admission.class, this.admission),
				this.hold);
	}

}
