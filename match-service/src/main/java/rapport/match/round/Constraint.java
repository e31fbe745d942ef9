package rapport.match.round;

import rapport.match.attendee.Attendee;
import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;

/** Something that forbids an introduction of two. */
public enum Constraint {

	/** They were introduced before. */
	SAME_PAIR {
		@Override
		public boolean forbids(EventState state, Attendee a, Attendee b) {
			return state.introduction(Introduction.idOf(state.eventId(), a.id(), b.id())) != null;
		}
	},

	/** They are colleagues, and the event does not introduce colleagues. */
	SAME_COMPANY {
		@Override
		public boolean forbids(EventState state, Attendee a, Attendee b) {
			return !state.rules().sameCompany() && !a.company().isEmpty() && a.company().equals(b.company());
		}
	},

	/** They have no language in common. */
	NO_COMMON_LANGUAGE {
		@Override
		public boolean forbids(EventState state, Attendee a, Attendee b) {
			return a.languages().stream().noneMatch(b.languages()::contains);
		}
	};

	/** Whether it forbids to introduce these two now. */
	public abstract boolean forbids(EventState state, Attendee a, Attendee b);

}
