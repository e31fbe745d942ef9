package rapport.checkin.door;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.SignedTickets;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.attendee.TicketReader;
import rapport.checkin.attendee.TicketReading;
import rapport.checkin.event.EventId;

/** Tells whose ticket a scanned code is. */
public final class ScannedCodes {

	private final TicketIds ids;

	private final SignedTickets signed;

	private final TicketReader reader;

	public ScannedCodes(TicketIds ids, SignedTickets signed, TicketReader reader) {
		this.ids = ids;
		this.signed = signed;
		this.reader = reader;
	}

	/**
	 * A code with the signature taken off.
	 *
	 * @param owner who holds it, or would hold it, as it stands
	 */
	record Code(EventId event, SignedTickets.Reading said, AttendeeId owner) {
	}

	Code read(EventId event, String text) {
		var said = this.signed.read(event, text);
		return new Code(event, said, this.ids.of(event, said.ticket()));
	}

	/** Returns what more can be told of a code that is nobody's as it stands. */
	TicketReading look(Code code) {
		var said = code.said();
		if (said.hint() == null) {
			return this.reader.read(code.event(), said.ticket());
		}
		return new TicketReading(null, said.hint(),
				(said.elsewhere() != null) ? this.reader.otherEvent(code.event(), said.elsewhere()) : null, null);
	}

}
