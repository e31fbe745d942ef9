package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A scan and all that decides on it.
 *
 * @param at when it counts
 * @param holder who holds the ticket, as it stood at that time; none if it is unknown
 * @param stay where she stands
 * @param confirmed whether staff confirmed her
 * @param present how many are in now
 * @param queued whether it is told later than it was; others may have been decided
 * meanwhile
 * @param letIn whether she is known to have been let in already, by a kiosk that was
 * offline
 */
record Attempt(Scan.Type type, Instant at, @Nullable Holder holder, Stay stay, DoorRules rules, boolean confirmed,
		long present, boolean queued, boolean letIn) {

	/** An attempt that is decided as it is made. */
	Attempt(Scan.Type type, Instant at, @Nullable Holder holder, Stay stay, DoorRules rules, boolean confirmed,
			long present) {
		this(type, at, holder, stay, rules, confirmed, present, false, false);
	}

	/** Returns whether she is inside at the time that counts. */
	boolean inside() {
		var since = this.stay.since();
		return this.stay.inside() && since != null && this.rules.counts(since, this.at) && !anotherDay(since);
	}

	/** Returns whether what is known of her is newer than this attempt. */
	boolean overtaken() {
		var since = this.stay.since();
		return since != null && since.isAfter(this.at) && (this.queued || anotherDay(since));
	}

	private boolean anotherDay(Instant since) {
		return since.isAfter(this.at) && !this.rules.counts(this.at, since);
	}

}
