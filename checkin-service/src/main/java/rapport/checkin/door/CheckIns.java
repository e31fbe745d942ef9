package rapport.checkin.door;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.NotRecordedException;

/** Answers scans. An answer is given only after its change is recorded. */
public class CheckIns {

	private final CheckInLedger ledger;

	private final CheckInPublisher publisher;

	private final OpeningHours hours;

	private final CheckInMetrics metrics;

	private final Clock clock;

	public CheckIns(CheckInLedger ledger, CheckInPublisher publisher, OpeningHours hours, CheckInMetrics metrics,
			Clock clock) {
		this.ledger = ledger;
		this.publisher = publisher;
		this.hours = hours;
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * Decides a scan, or finds what was decided.
	 * @throws NotRecordedException if the change is not recorded in time; the same scan
	 * gets the same verdict later
	 */
	public Claim check(Event event, Scan scan) {
		var now = this.clock.instant();
		var attendee = AttendeeId.of(event.id(), scan.ticket());
		var claim = this.ledger.claim(event.id(), scan, attendee, this.hours.open(event, now), now);
		if (claim instanceof Claim.Decided(var answer, var unpublished)) {
			record(unpublished);
			this.metrics.answered(answer.verdict());
		}
		return claim;
	}

	/**
	 * Puts the attendee back to where she was before a scan; idempotent.
	 * @throws NotRecordedException as in {@link #check}
	 */
	public Undo undo(EventId event, String scanId, String kiosk) {
		var undoing = this.ledger.undo(event, scanId, kiosk, this.clock.instant());
		record(undoing.unpublished());
		return undoing.undo();
	}

	private void record(@Nullable PresenceChanged change) {
		if (change == null) {
			return;
		}
		try {
			this.publisher.publish(change);
		}
		catch (NotRecordedException ex) {
			this.metrics.unanswered();
			throw ex;
		}
		this.ledger.published(change);
	}

}
