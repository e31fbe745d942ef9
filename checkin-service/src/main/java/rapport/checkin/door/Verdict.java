package rapport.checkin.door;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What a scan came to. */
public sealed interface Verdict {

	/** Returns its name as answers and messages have it. */
	String outcome();

	/**
	 * She is in now.
	 *
	 * @param first whether for the first time
	 */
	record Admitted(boolean first) implements Verdict {

		/** Its name as answers and messages have it. */
		public static final String OUTCOME = "admitted";

		@Override
		public String outcome() {
			return OUTCOME;
		}

	}

	/** She was in before, by another scan; nothing changed. */
	record AlreadyIn() implements Verdict {

		/** Its name as answers and messages have it. */
		public static final String OUTCOME = "already-in";

		@Override
		public String outcome() {
			return OUTCOME;
		}

	}

	/** She is out now. */
	record Left() implements Verdict {

		@Override
		public String outcome() {
			return "left";
		}

	}

	/** She was not in, so she cannot leave; nothing changed. */
	record NotIn() implements Verdict {

		@Override
		public String outcome() {
			return "not-in";
		}

	}

	/**
	 * Nothing changed.
	 *
	 * @param opensAt when the doors open next, where that is the reason and known
	 */
	record Refused(Reason reason, @Nullable Instant opensAt) implements Verdict {

		/** Its name as answers and messages have it. */
		public static final String OUTCOME = "refused";

		public Refused(Reason reason) {
			this(reason, null);
		}

		@Override
		public String outcome() {
			return OUTCOME;
		}

	}

	/** Staff must confirm first; nothing changed. */
	record Held() implements Verdict {

		@Override
		public String outcome() {
			return "held";
		}

	}

	/** Why a scan is refused. */
	enum Reason {

		UNKNOWN_TICKET, BLOCKED, REVOKED, CANCELLED, OUTSIDE_HOURS, OUTSIDE_WINDOW, FULL, USED;

		/** Returns its name as answers and messages have it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
