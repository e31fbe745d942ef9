package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A scan and all that decides on it.
 *
 * @param at when it counts
 * @param holder who holds the ticket; none if it is unknown
 * @param stay where she stands
 * @param confirmed whether staff confirmed her
 */
record Attempt(Scan.Type type, Instant at, @Nullable Holder holder, Stay stay, DoorRules rules, boolean confirmed) {

	/** Returns whether she is inside at the time that counts. */
	public boolean inside() {
		var since = this.stay.since();
		return this.stay.inside() && since != null && this.rules.counts(since, this.at) && !later(since);
	}

	/** Returns whether what is known of her belongs to a later day than this attempt. */
	public boolean overtaken() {
		var since = this.stay.since();
		return since != null && later(since);
	}

	private boolean later(Instant since) {
		return since.isAfter(this.at) && !this.rules.counts(this.at, since);
	}

}
