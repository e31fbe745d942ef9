package rapport.notify.delivery;

import java.time.Duration;
import java.util.List;

/** What became of a submission. */
public sealed interface Submission {

	/**
	 * The provider has taken it.
	 *
	 * @param providerIds the provider's ids, one for each segment; none if it reports
	 * nothing later
	 */
	record Accepted(List<String> providerIds) implements Submission {

		public Accepted {
			providerIds = List.copyOf(providerIds);
		}

	}

	/**
	 * Nothing of it went out; it may be tried again later.
	 *
	 * @param after how long to wait at least before it is tried again
	 */
	record NotSent(Duration after) implements Submission {

		public NotSent() {
			this(Duration.ZERO);
		}

	}

	/**
	 * The provider refused it.
	 *
	 * @param reason a short code
	 */
	record Rejected(String reason) implements Submission {
	}

	/**
	 * It may or may not have gone out.
	 *
	 * @param reason a short code
	 */
	record Lost(String reason) implements Submission {
	}

}
