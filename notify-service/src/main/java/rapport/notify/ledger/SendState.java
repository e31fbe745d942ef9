package rapport.notify.ledger;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a message came. */
public enum SendState {

	/** To be sent; nothing has been tried, or what was tried surely did not go out. */
	PLANNED,
	/** Written ahead of the one submission. */
	SENDING,
	/** The provider has taken it. */
	SUBMITTED,
	/** It was seen, or the phone has it. */
	DELIVERED,
	/** It surely did not arrive. */
	FAILED,
	/** It may or may not have gone out; it is never repeated. */
	UNKNOWN,
	/** Its time passed. */
	EXPIRED,
	/** Not sent: the introduction was withdrawn, or the attendee said STOP. */
	WITHDRAWN;

	/** Returns its name in contracts and metrics. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns whether the message went out, as far as is known. */
	public boolean wentOut() {
		return this == SUBMITTED || this == DELIVERED || this == UNKNOWN;
	}

	/** Returns the states from which a message can come to this one. */
	public Set<SendState> from() {
		return switch (this) {
			case PLANNED -> EnumSet.of(PLANNED, SENDING);
			case FAILED, EXPIRED -> EnumSet.of(PLANNED, SENDING, SUBMITTED, UNKNOWN);
			case SENDING, WITHDRAWN -> EnumSet.of(PLANNED);
			case SUBMITTED -> EnumSet.of(SENDING, UNKNOWN);
			case DELIVERED -> EnumSet.of(SENDING, SUBMITTED, UNKNOWN);
			case UNKNOWN -> EnumSet.of(SENDING);
		};
	}

}
