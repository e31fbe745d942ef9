package rapport.notify.answer;

import java.time.Instant;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introduction;
import rapport.notify.ledger.Kind;

/** Tells which answers are awaited, and until when. */
final class AwaitedAnswers {

	private final Events events;

	AwaitedAnswers(Events events) {
		this.events = events;
	}

	/** Returns whether an answer to an introduction counts now. */
	boolean counts(Introduction introduction, AttendeeRef from, Kind kind, Answer answer, Instant now) {
		return switch (answer) {
			case YES, NO -> (kind == Kind.FOLLOWUP) ? introduction.meets(from.attendeeId()) : open(introduction, now);
			case LATER -> kind == Kind.INTRODUCTION && open(introduction, now);
			case MET, MISSED -> kind == Kind.FOLLOWUP && introduction.meets(from.attendeeId());
			case STOP, START, HELP -> false;
		};
	}

	private boolean open(Introduction introduction, Instant now) {
		return introduction.open(now)
				&& this.events.find(introduction.eventId()).filter((it) -> it.over(now)).isEmpty();
	}

}
