package rapport.checkin.forgetting;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import rapport.checkin.attendee.Attendees;
import rapport.checkin.badge.BadgeForgetting;
import rapport.checkin.desk.Desk;
import rapport.checkin.door.ScanErasure;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;
import rapport.checkin.event.Events;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.registration.ImportLog;

/** Forgets events whole. */
public final class EventForgetting {

	private final RecordErasure erasure;

	private final Events events;

	private final Attendees attendees;

	private final ScanErasure scans;

	private final Kiosks kiosks;

	private final Desk desk;

	private final BadgeForgetting badges;

	private final ImportLog imports;

	private final EventLease lease;

	private final Duration settled;

	/**
	 * What forgets.
	 * @param settled after which time nobody works on an event that is gone
	 */
	public EventForgetting(RecordErasure erasure, Events events, Attendees attendees, ScanErasure scans, Kiosks kiosks,
			Desk desk, BadgeForgetting badges, ImportLog imports, EventLease lease, Duration settled) {
		this.erasure = erasure;
		this.events = events;
		this.attendees = attendees;
		this.scans = scans;
		this.kiosks = kiosks;
		this.desk = desk;
		this.badges = badges;
		this.imports = imports;
		this.lease = lease;
		this.settled = settled;
	}

	/**
	 * Forgets an event. From the first moment there is no such event any more; its own
	 * erasure is recorded last, so that what a crash leaves is found and forgotten later.
	 */
	public void forget(EventId event) {
		forget(event, () -> true);
	}

	/**
	 * Forgets an event if it is due still once nobody else writes at it; returns whether
	 * it was.
	 */
	public boolean forget(EventId event, BooleanSupplier due) {
		return this.lease.alone(event, () -> {
			if (!due.getAsBoolean()) {
				return false;
			}
			this.events.beginForgetting(event);
			settle();
			this.kiosks.forget(event);
			this.desk.forget(event);
			this.badges.forget(event);
			this.imports.forget(event);
			this.attendees.forget(event);
			this.scans.forget(event);
			this.erasure.erase(event);
			this.events.endForgetting(event);
			return true;
		});
	}

	private void settle() {
		try {
			Thread.sleep(this.settled);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while an event was forgotten", ex);
		}
	}

}
