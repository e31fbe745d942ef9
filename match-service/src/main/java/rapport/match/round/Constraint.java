package rapport.match.round;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.match.candidate.Allowed;
import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.IntroductionId;
import rapport.match.worth.Profile;

/** Something that forbids an introduction of two. */
public enum Constraint {

	/** They are colleagues, and the event does not introduce colleagues. */
	SAME_COMPANY {
		@Override
		boolean forbids(EventState state, Profile a, Profile b, Instant putOffUntil) {
			return !state.rules().sameCompany() && a.isColleagueOf(b);
		}
	},

	/** They have no language in common. */
	NO_COMMON_LANGUAGE {
		@Override
		boolean forbids(EventState state, Profile a, Profile b, Instant putOffUntil) {
			return !a.canTalkWith(b);
		}
	},

	/** One of them named the other as somebody she knows. */
	KNOWN_ALREADY {
		@Override
		boolean forbids(EventState state, Profile a, Profile b, Instant putOffUntil) {
			return a.attendee().knows(b.attendee());
		}
	},

	/** They share a phone, so both questions would be asked of one. */
	SAME_PHONE {
		@Override
		boolean forbids(EventState state, Profile a, Profile b, Instant putOffUntil) {
			return a.attendee().sharesPhoneWith(b.attendee());
		}
	},

	/** They were introduced before, and did not put it off until now. */
	SAME_PAIR {
		@Override
		boolean forbids(EventState state, Profile a, Profile b, Instant putOffUntil) {
			return state.introduced(a.attendee().id(), b.attendee().id())
					&& putOff(state, a.attendee().id(), b.attendee().id(), putOffUntil) == null;
		}
	};

	/** Asked for very often, and values() makes a copy each time. */
	private static final Constraint[] ALL = values();

	/**
	 * Whether it forbids an introduction of these two.
	 * @param putOffUntil an introduction that was put off before this may come again
	 */
	abstract boolean forbids(EventState state, Profile a, Profile b, Instant putOffUntil);

	/** Whether anything forbids an introduction of these two. */
	public static boolean anyForbids(EventState state, Profile a, Profile b, Instant putOffUntil) {
		for (var constraint : ALL) {
			if (constraint.forbids(state, a, b, putOffUntil)) {
				return true;
			}
		}
		return false;
	}

	/** Who may be introduced to someone; good until she is introduced to anyone. */
	public static Allowed allowed(EventState state, Profile self, Instant putOffUntil) {
		return new AllowedTo(state, self, putOffUntil);
	}

	/** The introduction of two that was put off and may come again, if there is one. */
	static @Nullable Introduction putOff(EventState state, String a, String b, Instant putOffUntil) {
		var known = state.introduction(IntroductionId.of(state.eventId(), List.of(a, b)));
		return (known != null && known.mayComeAgain(putOffUntil)) ? known : null;
	}

}
