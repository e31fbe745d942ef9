package rapport.checkin.door;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.Event;

/** Decides scans, and finds what was decided. */
public final class CheckIns {

	private static final int TRIES = 20;

	private final DoorStore store;

	private final ScannedCodes codes;

	private final Practice practice;

	private final ScanPublishing publishing;

	private final AnswerText text;

	private final CheckInMetrics metrics;

	private final Clock clock;

	private final DoorPolicy policy = new DoorPolicy();

	/** Decides by the store, and what is practised beside it. */
	public CheckIns(DoorStore store, ScannedCodes codes, Practice practice, ScanPublishing publishing, AnswerText text,
			CheckInMetrics metrics, Clock clock) {
		this.store = store;
		this.codes = codes;
		this.practice = practice;
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
		var code = this.codes.read(event.id(), scan.ticket());
		var whose = new Whose(code.owner(), null);
		for (int i = 0; i < TRIES; i++) {
			var rules = DoorRules.of(event);
			var now = this.clock.instant();
			var room = (rules.plan().capacity() != null) ? new DoorStore.Room(rules.lastEnd(now)) : null;
			var known = this.store.look(event.id(), scan.scanId(), whose.attendee(), room);
			var decided = known.decided();
			if (decided != null && (!decided.isOf(code.owner()) || decided.type() != scan.type())) {
				return new Claim.IdReused();
			}
			var her = (decided == null && known.attendee() == null)
					? this.practice.holder(event.id(), code.said().ticket()) : null;
			if (her != null) {
				return practised(event, scan, code, her, now);
			}
			var next = whose(code, whose, known);
			var claim = !next.equals(whose) ? null : (decided != null) ? again(decided, known.stay(), scan, now)
					: claim(decide(event, scan, new Found(code, whose, known, false), rules, now));
			if (claim != null) {
				return claim;
			}
			whose = next;
		}
		throw new DoorStore.BusyException();
	}

	/**
	 * Whose ticket a code is taken for.
	 *
	 * @param unknown what may be said of it, once it was found that it is nobody's as it
	 * stands
	 */
	private record Whose(AttendeeId attendee, @Nullable UnknownCode unknown) {
	}

	/**
	 * What was found when a scan came.
	 *
	 * @param practice whether it counts nowhere
	 */
	private record Found(ScannedCodes.Code code, Whose whose, DoorStore.Known known, boolean practice) {
	}

	private Claim practised(Event event, Scan scan, ScannedCodes.Code code, Attendee her, Instant now) {
		var known = this.practice.look(event.id(), scan.scanId(), her);
		var before = known.decided();
		if (before != null) {
			return (before.isOf(code.owner()) && before.type() == scan.type())
					? new Claim.Decided(before, CheckInPublisher.Recording.NOTHING) : new Claim.IdReused();
		}
		var commit = decide(event, scan, new Found(code, new Whose(her.id(), null), known, true),
				DoorRules.of(event).forPractice(), now);
		this.practice.keep(commit);
		return new Claim.Decided(commit.checkIn(), CheckInPublisher.Recording.NOTHING);
	}

	/** Once decided, it stays hers; else the code is read closely if it is nobody's. */
	private Whose whose(ScannedCodes.Code code, Whose whose, DoorStore.Known known) {
		if (known.decided() != null) {
			return new Whose(known.decided().attendee(), whose.unknown());
		}
		if (known.attendee() != null || whose.unknown() != null) {
			return whose;
		}
		var reading = this.codes.look(code);
		return new Whose((reading.attendee() != null) ? reading.attendee() : whose.attendee(),
				new UnknownCode(reading.hint(), reading.otherEvent(), reading.read()));
	}

	private @Nullable Claim claim(DoorStore.Commit commit) {
		var decided = this.store.commit(commit);
		if (decided.isEmpty()) {
			this.metrics.raced();
			return null;
		}
		this.metrics.decided(decided.get());
		return new Claim.Decided(decided.get(), awaited(decided.get(), this.publishing.publish(decided.get())));
	}

	/** Returns what was decided; none if that was changed meanwhile. */
	private @Nullable Claim again(CheckIn decided, Stay stay, Scan scan, Instant now) {
		if (decided.report().shown() != null || decided.report().conflict() != null
				|| !scan.differs(decided.outcome())) {
			return new Claim.Decided(decided, awaited(decided, this.publishing.publishAgain(decided)));
		}
		var conflicting = new DoorStore.Commit(decided.withConflict(scan.shown(), CheckIn.Conflict.OPEN), stay, null,
				DoorStore.Commit.ANY_REVISION, now);
		return this.store.commit(conflicting)
			.map((it) -> new Claim.Decided(it, awaited(it, this.publishing.publish(it))))
			.orElse(null);
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

	private DoorStore.Commit decide(Event event, Scan scan, Found found, DoorRules rules, Instant now) {
		var known = found.known();
		var before = known.stay();
		var holder = holder(known.attendee(), scan.countsAt(now));
		var attempt = new Attempt(scan.type(), scan.countsAt(now), holder, before, rules, scan.confirmedBy() != null,
				known.present(), scan.queued(), scan.letIn());
		var verdict = this.policy.decide(attempt);
		var after = attempt.overtaken() ? null : changed(scan, verdict, before, attempt.at());
		var answer = this.text.write(answer(scan, verdict, attempt, (after != null) ? after : before,
				(holder == null) ? found.whose().unknown() : null, found.practice(), now));
		var checkIn = checkIn(event, scan, found, verdict, attempt, after, answer, now);
		boolean bound = after != null && after.inside() && CapacityPolicy.binds(attempt);
		var most = bound ? rules.plan().capacity() : null;
		return new DoorStore.Commit(checkIn, before, after, (holder != null) ? holder.revision() : 0, now,
				(most != null) ? new DoorStore.Limit(most, rules.lastEnd(now)) : null);
	}

	private static @Nullable Holder holder(@Nullable Attendee attendee, Instant at) {
		return (attendee != null) ? Holder.of(attendee, at) : null;
	}

	private static Answer answer(Scan scan, Verdict verdict, Attempt attempt, Stay stay, @Nullable UnknownCode unknown,
			boolean practice, Instant now) {
		var capacity = attempt.rules().plan().capacity();
		boolean full = verdict instanceof Verdict.Refused(var why, var _) && why == Verdict.Reason.FULL;
		return new Answer(scan.scanId(), verdict, now, attempt.holder(), stay,
				(verdict instanceof Verdict.Admitted) ? scan.confirmedBy() : null,
				(full && capacity != null) ? new Answer.Crowd(attempt.present(), capacity) : null, unknown, practice);
	}

	private static CheckIn checkIn(Event event, Scan scan, Found found, Verdict verdict, Attempt attempt,
			@Nullable Stay after, String answer, Instant now) {
		var attendee = found.whose().attendee();
		boolean present = (after != null) ? after.inside() : attempt.inside();
		var since = (present || verdict instanceof Verdict.Left) ? ((after != null) ? after : attempt.stay()).since()
				: null;
		var reason = (verdict instanceof Verdict.Refused(var why, var _)) ? why.word() : null;
		boolean first = verdict instanceof Verdict.Admitted(boolean firstTime) && firstTime;
		var report = new CheckIn.KioskReport(scan.confirmedBy(), scan.number(), scan.shown(),
				scan.differs(verdict.outcome()) ? CheckIn.Conflict.OPEN : null,
				found.code().owner().equals(attendee) ? null : found.code().owner());
		return new CheckIn(event.id(), scan.scanId(), attendee, scan.type(), verdict.outcome(), reason, after != null,
				present, since, first, 0, scan.scannedAt(), now, scan.kiosk(), answer, null, false, report);
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
