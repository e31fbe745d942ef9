package rapport.match.messaging;

import java.time.Instant;

import rapport.match.attendee.Attendee;
import rapport.match.event.EventRules;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Introduction;

/** What a record says, read whole and within the contract's bounds. */
sealed interface Change {

	/** The event it is about. */
	String eventId();

	/** Nothing that matters here. */
	record Nothing(String eventId) implements Change {
	}

	record EventSet(String eventId, EventRules rules, long revision) implements Change {
	}

	record EventForgotten(String eventId) implements Change {
	}

	record AttendeeSet(String eventId, Attendee attendee, long revision) implements Change {
	}

	record AttendeeErased(String eventId, String attendeeId) implements Change {
	}

	record PresenceSet(String eventId, String attendeeId, boolean here, long sequence, boolean undo,
			Instant since) implements Change {
	}

	record PresenceForgotten(String eventId, String attendeeId, long sequence) implements Change {
	}

	record WishSaid(String eventId, String attendeeId, boolean stop, long sequence) implements Change {
	}

	/** Whether a text reached her number, or never will. */
	record NumberTried(String eventId, String attendeeId, boolean reached, long sequence) implements Change {
	}

	record AnswerGiven(String eventId, String introductionId, String attendeeId, Answer answer) implements Change {
	}

	record MeetingReported(String eventId, String introductionId, String attendeeId, boolean met) implements Change {
	}

	record IntroductionForgotten(String eventId, String introductionId) implements Change {
	}

	/** This service's own, known again at a rebuild. */
	record IntroductionKnown(String eventId, Introduction introduction) implements Change {
	}

}
