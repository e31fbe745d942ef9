package rapport.checkin.attendee;

/** Attendees in memory keep the contract. */
class MemoryAttendeesTest extends AttendeesContract {

	MemoryAttendeesTest() {
		super(new MemoryAttendees());
	}

}
