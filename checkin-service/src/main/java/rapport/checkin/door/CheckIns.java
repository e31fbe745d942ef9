package rapport.checkin.door;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.event.Event;

/** Decides scans, and finds what was decided. */
public final class CheckIns {

	private static final int TRIES = 20;

	private final DoorStore store;

	private final Attendees attendees;

	private final TicketIds ids;

	private final ScanPublishing publishing;

	private final AnswerText text;

	private final CheckInMetrics metrics;

	private final Clock clock;

	private final DoorPolicy policy = new DoorPolicy();

	public CheckIns(DoorStore store, Attendees attendees, TicketIds ids, ScanPublishing publishing, AnswerText text,
			CheckInMetrics metrics, Clock clock) {
		this.store = store;
		this.attendees = attendees;
		this.ids = ids;
		this.publishing = publishing;
		this.text = text;
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * Decides a scan, or finds what was decided.
	 * @throws DoorStore.BusyException if others kept changing the same attendee
	 */
	public Claim check(Event event, Scan scan) {
		var attendee = this.ids.of(event.id(), scan.ticket());
		for (int i = 0; i < TRIES; i++) {
			var known = this.store.look(event.id(), scan.scanId(), attendee);
			if (known.decided() != null) {
				return again(known.decided(), scan, attendee);
			}
			var holder = this.attendees.find(event.id(), attendee).map(Holder::of).orElse(null);
			var decided = this.store.commit(decide(event, scan, attendee, holder, known.stay()));
			if (decided.isPresent()) {
				this.metrics.decided(decided.get());
				return new Claim.Decided(decided.get(), awaited(decided.get(), this.publishing.publish(decided.get())));
			}
			this.metrics.raced();
		}
		throw new DoorStore.BusyException();
	}

	private Claim again(CheckIn decided, Scan scan, AttendeeId attendee) {
		if (!decided.attendee().equals(attendee) || decided.type() != scan.type()) {
			return new Claim.IdReused();
		}
		return new Claim.Decided(decided, awaited(decided, this.publishing.publishAgain(decided)));
	}

	/** What changed nothing need not be recorded before it is answered. */
	private CheckInPublisher.Recording awaited(CheckIn checkIn, CheckInPublisher.Recording recording) {
		return checkIn.changed() ? () -> {
			try {
				recording.await();
			}
			catch (RuntimeException ex) {
				this.metrics.unanswered();
				throw ex;
			}
		} : CheckInPublisher.Recording.NOTHING;
	}

	private DoorStore.Commit decide(Event event, Scan scan, AttendeeId attendee, @Nullable Holder holder, Stay before) {
		var now = this.clock.instant();
		var rules = DoorRules.of(event);
		var attempt = new Attempt(scan.type(), scan.countsAt(now), holder, before, rules, scan.confirmed());
		var verdict = this.policy.decide(attempt);
		var after = attempt.overtaken() ? null : changed(scan, verdict, before, attempt.at());
		var stay = (after != null) ? after : before;
		boolean present = (after != null) ? after.inside() : attempt.inside();
		var since = (present || verdict instanceof Verdict.Left) ? stay.since() : null;
		var reason = (verdict instanceof Verdict.Refused(var why, var _)) ? why.word() : null;
		boolean first = verdict instanceof Verdict.Admitted(boolean firstTime) && firstTime;
		var answer = this.text.write(new Answer(scan.scanId(), verdict, now, holder, stay));
		var checkIn = new CheckIn(event.id(), scan.scanId(), attendee, scan.type(), verdict.outcome(), reason,
				after != null, present, since, first, 0, scan.scannedAt(), now, scan.kiosk(), answer, null, false);
		return new DoorStore.Commit(checkIn, before, after, (holder != null) ? holder.revision() : 0, now);
	}

	private static @Nullable Stay changed(Scan scan, Verdict verdict, Stay before, Instant at) {
		return switch (verdict) {
			case Verdict.Admitted _ -> before.entered(at, scan.kiosk(), scan.scanId());
			case Verdict.Left _ -> before.left(scan.scanId());
			case Verdict.AlreadyIn _, Verdict.NotIn _, Verdict.Refused _, Verdict.Held _ -> null;
		};
	}

	/** What a scan gets. */
	public sealed interface Claim {

		/**
		 * The scan has an answer, from now on or since it came before.
		 *
		 * @param recording to be awaited before the answer is given
		 */
		record Decided(CheckIn checkIn, CheckInPublisher.Recording recording) implements Claim {
		}

		/** The scan's id was used for another ticket or the other way. */
		record IdReused() implements Claim {
		}

	}

}
