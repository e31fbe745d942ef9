package rapport.notify.ledger;

import java.util.Locale;

/** How a message travels. */
public enum Channel {

	SMS, BADGE;

	/** Returns its name in contracts, ids and metrics. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
