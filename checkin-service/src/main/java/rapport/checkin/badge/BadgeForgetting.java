package rapport.checkin.badge;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** Forgets the printers of an event and what they printed. */
public final class BadgeForgetting {

	private final PrinterStore printers;

	private final PrintStore prints;

	public BadgeForgetting(PrinterStore printers, PrintStore prints) {
		this.printers = printers;
		this.prints = prints;
	}

	/** Removes when and why one person's badge was printed from the working copy. */
	public void forget(EventId event, AttendeeId attendee) {
		this.prints.forget(event, attendee);
	}

	/** Removes all of an event from the working copy. */
	public void forget(EventId event) {
		this.printers.forget(event);
		this.prints.forget(event);
	}

}
