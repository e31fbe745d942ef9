package rapport.checkin.attendee;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How an attendee's ticket stands, which no import changes.
 *
 * @param hold whether staff must confirm her when she comes
 * @param note what staff should read when she comes
 * @param former how it stood before, the oldest first
 */
public record Standing(Admission admission, boolean hold, @Nullable String note, List<Former> former) {

	/** Of who was just registered. */
	public static final Standing NEW = new Standing(Admission.VALID, false, null);

	/** So many earlier standings are remembered. */
	public static final int REMEMBERED = 8;

	/** How a ticket stood until some time. */
	public record Former(Instant until, Admission admission, boolean hold) {
	}

	public Standing {
		former = List.copyOf(former);
	}

	/** A standing before which nothing is known. */
	public Standing(Admission admission, boolean hold, @Nullable String note) {
		this(admission, hold, note, List.of());
	}

	/** Returns how it stood at a time, as far as that is remembered. */
	public Standing at(Instant time) {
		for (var it : this.former) {
			if (time.isBefore(it.until())) {
				return new Standing(it.admission(), it.hold(), this.note);
			}
		}
		return this;
	}

	/** Returns another one that follows this and remembers it. */
	public Standing followedBy(Standing next, Instant now) {
		var all = new ArrayList<>(this.former);
		if (next.admission() != this.admission || next.hold() != this.hold) {
			all.add(new Former(now, this.admission, this.hold));
		}
		return new Standing(next.admission(), next.hold(), next.note(),
				all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
	}

	/** Returns whether another says the same, whatever was before. */
	public boolean saysTheSame(Standing other) {
		return followedBy(other, Instant.EPOCH).equals(this);
	}

}
