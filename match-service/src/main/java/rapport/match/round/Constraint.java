package rapport.match.round;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.IntroductionId;

/** Something that forbids an introduction of two. */
public enum Constraint {

	/** They are colleagues, and the event does not introduce colleagues. */
	SAME_COMPANY {
		@Override
		boolean forbids(EventState state, Attendee a, Attendee b, Instant putOffUntil) {
			return !state.rules().sameCompany() && !a.company().isEmpty() && a.company().equals(b.company());
		}
	},

	/** They have no language in common. */
	NO_COMMON_LANGUAGE {
		@Override
		boolean forbids(EventState state, Attendee a, Attendee b, Instant putOffUntil) {
			for (var language : a.languages()) {
				if (b.languages().contains(language)) {
					return false;
				}
			}
			return true;
		}
	},

	/** They were introduced before, and did not put it off until now. */
	SAME_PAIR {
		@Override
		boolean forbids(EventState state, Attendee a, Attendee b, Instant putOffUntil) {
			return state.introduced(a.id(), b.id()) && putOff(state, a.id(), b.id(), putOffUntil) == null;
		}
	};

	/**
	 * Whether it forbids an introduction of these two.
	 * @param putOffUntil an introduction that was put off before this may come again
	 */
	abstract boolean forbids(EventState state, Attendee a, Attendee b, Instant putOffUntil);

	/** Whether anything forbids an introduction of these two. */
	public static boolean anyForbids(EventState state, Attendee a, Attendee b, Instant putOffUntil) {
		for (var constraint : values()) {
			if (constraint.forbids(state, a, b, putOffUntil)) {
				return true;
			}
		}
		return false;
	}

	/** The introduction of two that was put off and may come again, if there is one. */
	static @Nullable Introduction putOff(EventState state, String a, String b, Instant putOffUntil) {
		var known = state.introduction(IntroductionId.of(state.eventId(), List.of(a, b)));
		return (known != null && known.mayComeAgain(putOffUntil)) ? known : null;
	}

}
