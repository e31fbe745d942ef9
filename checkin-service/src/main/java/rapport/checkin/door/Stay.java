package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands: inside or not, and since when.
 *
 * @param since when she came in last; none if she never did
 * @param kiosk where that was
 * @param ever whether she was ever in
 * @param lastScan the scan that changed it last and may be undone
 * @param sequence of the last change; 0 if there was none
 */
public record Stay(boolean inside, @Nullable Instant since, String kiosk, boolean ever, @Nullable String lastScan,
		long sequence) {

	public static final Stay NONE = new Stay(false, null, "", false, null, 0);

	/** Returns what it is after an entry. */
	Stay entered(Instant at, String door, String scanId) {
		return new Stay(true, at, door, true, scanId, this.sequence);
	}

	/** Returns what it is after an exit: when she had come is kept. */
	Stay left(String scanId) {
		return new Stay(false, this.since, this.kiosk, this.ever, scanId, this.sequence);
	}

	/** Returns what it is after an entry was undone. */
	Stay withoutEntry(boolean wasFirst) {
		return new Stay(false, null, "", this.ever && !wasFirst, null, this.sequence);
	}

	/** Returns what it is after an exit was undone. */
	Stay withoutExit() {
		return new Stay(true, this.since, this.kiosk, this.ever, null, this.sequence);
	}

	/** Returns the same with the number of its last change. */
	public Stay numbered(long number) {
		return new Stay(this.inside, this.since, this.kiosk, this.ever, this.lastScan, number);
	}

}
