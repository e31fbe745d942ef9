package rapport.checkin.badge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.audit.Audit;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.event.EventId;

/** Prints on the record of what was done by hand, and in the working copy made of it. */
public final class RecordedPrints implements BadgePrints {

	/** What the record calls a print. */
	public static final String ACTION = "badge-printed";

	/** What stands before a print's id on the record. */
	public static final String PREFIX = ACTION + "-";

	private final Audit audit;

	private final PrintStore store;

	public RecordedPrints(Audit audit, PrintStore store) {
		this.audit = audit;
		this.store = store;
	}

	@Override
	public void record(BadgePrint print) {
		this.audit.record(new AuditEntry(print.event(), PREFIX + print.printId(), print.at(), print.by(), ACTION,
				print.attendee(), null, null, print.note()));
		this.store.put(print);
	}

	@Override
	public Map<AttendeeId, Instant> last(EventId event, Collection<AttendeeId> attendees) {
		return this.store.last(event, attendees);
	}

	@Override
	public List<BadgePrint> of(EventId event, AttendeeId attendee) {
		return this.store.of(event, attendee);
	}

}
