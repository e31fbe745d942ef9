package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/**
 * A decided scan.
 *
 * @param attendee the id that the ticket has, even if nobody holds it
 * @param reason why it was refused, if it was
 * @param changed whether it changed where she stands
 * @param present whether she is present after it, or after it was undone
 * @param since when she came, if she is present or has left by this
 * @param first whether this was her first entry
 * @param sequence grows within the event with each change of any scan
 * @param answer what the kiosk was told, as it was sent
 * @param undone none unless it was undone
 * @param erased whether what named its holder is taken out
 */
public record CheckIn(EventId event, String scanId, AttendeeId attendee, Scan.Type type, String outcome,
		@Nullable String reason, boolean changed, boolean present, @Nullable Instant since, boolean first,
		long sequence, Instant scannedAt, Instant recordedAt, String kiosk, String answer, @Nullable Undone undone,
		boolean erased) {

	/** By whom, when and why a scan was undone. */
	public record Undone(Instant at, String by, String reason) {
	}

	/** Returns the same with another number. */
	public CheckIn numbered(long number) {
		return new CheckIn(this.event, this.scanId, this.attendee, this.type, this.outcome, this.reason, this.changed,
				this.present, this.since, this.first, number, this.scannedAt, this.recordedAt, this.kiosk, this.answer,
				this.undone, this.erased);
	}

	CheckIn undone(Undone by, Stay stay) {
		return new CheckIn(this.event, this.scanId, this.attendee, this.type, this.outcome, this.reason, this.changed,
				stay.inside(), stay.since(), this.first, this.sequence, this.scannedAt, this.recordedAt, this.kiosk,
				this.answer, by, this.erased);
	}

	/** Returns the same without words about its holder. */
	CheckIn erased(String text) {
		var kept = (this.undone != null) ? new Undone(this.undone.at(), this.undone.by(), "") : null;
		return new CheckIn(this.event, this.scanId, this.attendee, this.type, this.outcome, this.reason, this.changed,
				false, null, this.first, this.sequence, this.scannedAt, this.recordedAt, this.kiosk, text, kept, true);
	}

	/** Names nobody, so that it may be logged. */
	@Override
	public String toString() {
		return "CheckIn[" + this.event.value() + "/" + this.scanId + "@" + this.sequence + "]";
	}

}
