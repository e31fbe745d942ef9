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
 * @param report what the kiosk said of it
 */
public record CheckIn(EventId event, String scanId, AttendeeId attendee, Scan.Type type, String outcome,
		@Nullable String reason, boolean changed, boolean present, @Nullable Instant since, boolean first,
		long sequence, Instant scannedAt, Instant recordedAt, String kiosk, String answer, @Nullable Undone undone,
		boolean erased, KioskReport report) {

	/** By whom, when and why a scan was undone. */
	public record Undone(Instant at, String by, String reason) {
	}

	/**
	 * What the kiosk said of its scan.
	 *
	 * @param confirmedBy who of the staff let her in, if somebody did
	 * @param number the kiosk's own count of its scans
	 * @param shown the outcome it showed while it was offline
	 * @param conflict none if that is what was decided
	 * @param code whose ticket the code would be as it was scanned, if it was read as
	 * hers though it is not written so
	 */
	public record KioskReport(@Nullable String confirmedBy, @Nullable Long number, @Nullable String shown,
			@Nullable Conflict conflict, @Nullable AttendeeId code) {

		/** Nothing beside the scan. */
		public static final KioskReport NOTHING = new KioskReport(null, null, null, null, null);

	}

	/**
	 * That a kiosk showed something else than was decided.
	 *
	 * @param at when it was settled
	 * @param by who settled it
	 */
	public record Conflict(State state, @Nullable Instant at, @Nullable String by) {

		static final Conflict OPEN = new Conflict(State.OPEN, null, null);

		/** What became of it. */
		public enum State {

			/** It is to be settled. */
			OPEN,

			/** What the kiosk showed stands. */
			LET_STAND,

			/** What the kiosk showed is void. */
			UNDONE

		}

	}

	/** Returns whether it was decided of this code, as it stands without a signature. */
	boolean isOf(AttendeeId code) {
		return code.equals((this.report.code() != null) ? this.report.code() : this.attendee);
	}

	/** Returns the same with another number. */
	public CheckIn numbered(long number) {
		return new CheckIn(this.event, this.scanId, this.attendee, this.type, this.outcome, this.reason, this.changed,
				this.present, this.since, this.first, number, this.scannedAt, this.recordedAt, this.kiosk, this.answer,
				this.undone, this.erased, this.report);
	}

	CheckIn undone(Undone by, Stay stay) {
		return new CheckIn(this.event, this.scanId, this.attendee, this.type, this.outcome, this.reason, this.changed,
				stay.inside(), stay.since(), this.first, this.sequence, this.scannedAt, this.recordedAt, this.kiosk,
				this.answer, by, this.erased, this.report);
	}

	/** Returns the same without words about its holder. */
	CheckIn erased(String text) {
		var kept = (this.undone != null) ? new Undone(this.undone.at(), this.undone.by(), "") : null;
		return new CheckIn(this.event, this.scanId, this.attendee, this.type, this.outcome, this.reason, this.changed,
				false, null, this.first, this.sequence, this.scannedAt, this.recordedAt, this.kiosk, text, kept, true,
				this.report);
	}

	/** Returns the same with what is known of its conflict. */
	CheckIn withConflict(@Nullable String shown, Conflict conflict) {
		return new CheckIn(this.event, this.scanId, this.attendee, this.type, this.outcome, this.reason, this.changed,
				this.present, this.since, this.first, this.sequence, this.scannedAt, this.recordedAt, this.kiosk,
				this.answer, this.undone, this.erased,
				new KioskReport(this.report.confirmedBy(), this.report.number(), shown, conflict, this.report.code()));
	}

	/** Returns the same as an entry that staff let stand. */
	CheckIn admitted(Stay stay, boolean firstTime) {
		return new CheckIn(this.event, this.scanId, this.attendee, this.type, Verdict.Admitted.OUTCOME, null, true,
				stay.inside(), stay.since(), firstTime, this.sequence, this.scannedAt, this.recordedAt, this.kiosk,
				this.answer, this.undone, this.erased, this.report);
	}

	/** Names nobody, so that it may be logged. */
	@Override
	public String toString() {
		return "CheckIn[" + this.event.value() + "/" + this.scanId + "@" + this.sequence + "]";
	}

}
