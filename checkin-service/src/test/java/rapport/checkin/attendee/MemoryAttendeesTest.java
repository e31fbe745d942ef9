package rapport.checkin.attendee;

/** Attendees in memory keep the contract. */
class MemoryAttendeesTest extends AttendeesContract {

	@Override
	protected Attendees attendees() {
		return new MemoryAttendees();
	}

}
