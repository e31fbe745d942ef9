package rapport.checkin.attendee;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;
import rapport.starter.lifecycle.HybridClock;

/** Registers attendees. */
public class Registration {

	private final Attendees attendees;

	private final AttendeePublisher publisher;

	private final AttendeeErasure erasure;

	private final People people;

	private final EventLease lease;

	private final Clock clock;

	public Registration(Attendees attendees, AttendeePublisher publisher, AttendeeErasure erasure, People people,
			EventLease lease, Clock clock) {
		this.attendees = attendees;
		this.publisher = publisher;
		this.erasure = erasure;
		this.people = people;
		this.lease = lease;
		this.clock = clock;
	}

	/**
	 * Somebody before and after a change.
	 *
	 * @param before none if she is new
	 */
	public record Merged(@Nullable Attendee before, Attendee after) {

		/** Returns whether she is new or another than before. */
		public boolean isChanged() {
			return this.before == null || this.before.revision() != this.after.revision();
		}

		/** Returns whether the ticket went to somebody else. */
		public boolean isHandedOver() {
			return this.before != null && Handover.between(this.before, this.after);
		}

	}

	/** What goes with a change of many, while nobody else writes. */
	public interface Along {

		/** Returns whether an attendee is to be changed still. */
		boolean wanted(AttendeeId id);

		/** Is told what was changed. */
		void merged(List<Merged> merged);

	}

	/**
	 * Changes attendees, or registers who is new; to do so again changes nothing. They
	 * are published first: after a failure in between, the same again finds them still
	 * new and completes.
	 * @param changes of different attendees
	 */
	public List<Merged> merge(EventId event, Collection<? extends AttendeeChange> changes, Along along) {
		return this.lease.alone(event, () -> {
			var merged = preview(event, changes.stream().filter((it) -> along.wanted(it.id())).toList());
			var handedOver = merged.stream().filter(Merged::isHandedOver).map((it) -> it.after().id()).toList();
			if (!handedOver.isEmpty()) {
				// What was said of and by the former holder is none of the new one's.
				this.erasure.erase(event, handedOver);
			}
			record(event, merged.stream().filter(Merged::isChanged).map(Merged::after).toList());
			along.merged(merged);
			return merged;
		});
	}

	/** Does something of an event while nobody else writes. */
	public void alone(EventId event, Runnable work) {
		this.lease.alone(event, () -> {
			work.run();
			return true;
		});
	}

	/** Returns what changes would come to, and changes nothing. */
	public List<Merged> preview(EventId event, Collection<? extends AttendeeChange> changes) {
		var known = this.attendees.find(event, changes.stream().map(AttendeeChange::id).toList());
		var now = this.clock.instant();
		return changes.stream().map((it) -> merged(it, known.get(it.id()), now)).toList();
	}

	private Merged merged(AttendeeChange change, @Nullable Attendee before, Instant now) {
		var given = given(change, before);
		return (before != null) ? merged(before, given, now) : new Merged(null,
				given.with(given.contact().known(this.people)).with(given.standing(), HybridClock.next(0, now)));
	}

	/** How her ticket stood before is remembered. */
	private Merged merged(Attendee before, Attendee given, Instant now) {
		var after = given.with(given.contact().known(this.people));
		boolean same = after.saysTheSame(before) && before.standing().saysTheSame(given.standing());
		return new Merged(before, same ? before : after.with(before.standing().followedBy(given.standing(), now),
				HybridClock.next(before.revision(), now)));
	}

	/**
	 * Changes one attendee.
	 * @return her before and after it; nothing if there is nobody of that id
	 */
	public Optional<Merged> change(EventId event, AttendeeId id, UnaryOperator<Attendee> change) {
		return this.lease.alone(event, () -> this.attendees.find(event, id).map((before) -> {
			var merged = merged(before, change.apply(before), this.clock.instant());
			record(event, merged.isChanged() ? List.of(merged.after()) : List.of());
			return merged;
		}));
	}

	/** Of a former holder nothing stays but how the ticket stands. */
	private static Attendee given(AttendeeChange change, @Nullable Attendee before) {
		var given = change.over(before);
		return (before != null && Handover.between(before, given))
				? change.over(null).with(given.standing(), before.revision()) : given;
	}

	/** Returns who has an id, if anybody does. */
	public Optional<Attendee> find(EventId event, AttendeeId id) {
		return this.attendees.find(event, id);
	}

	/**
	 * Registers one attendee if her ticket is nobody's.
	 * @return who holds the ticket already, if somebody does
	 */
	public Optional<Attendee> add(EventId event, Attendee attendee) {
		return this.lease.alone(event, () -> {
			var known = this.attendees.find(event, attendee.id());
			if (known.isEmpty()) {
				record(event, List.of(attendee.with(attendee.contact().known(this.people))
					.with(Standing.NEW, HybridClock.next(0, this.clock.instant()))));
			}
			return known;
		});
	}

	/**
	 * Changes how somebody's ticket stands.
	 * @return her as she is then; nothing if there is nobody of that id
	 */
	public Optional<Attendee> stand(EventId event, AttendeeId id, Standing standing) {
		return change(event, id, (before) -> before.with(standing, before.revision())).map(Merged::after);
	}

	private void record(EventId event, List<Attendee> changed) {
		if (!changed.isEmpty()) {
			this.publisher.publish(event, changed);
			this.attendees.put(event, changed);
		}
	}

}
