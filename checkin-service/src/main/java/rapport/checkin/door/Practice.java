package rapport.checkin.door;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.PracticeTickets;
import rapport.checkin.event.EventId;

/** Practice tickets, and where they stand. */
public final class Practice {

	private final PracticeTickets tickets;

	private final PracticeDoor door;

	public Practice(PracticeTickets tickets, PracticeDoor door) {
		this.tickets = tickets;
		this.door = door;
	}

	/** Returns whose practice ticket a code is; none if it is no such ticket. */
	@Nullable Attendee holder(EventId event, String code) {
		return this.tickets.find(event, code);
	}

	DoorStore.Known look(EventId event, String scanId, Attendee her) {
		return this.door.look(event, scanId, her);
	}

	void keep(DoorStore.Commit commit) {
		this.door.keep(commit);
	}

}
