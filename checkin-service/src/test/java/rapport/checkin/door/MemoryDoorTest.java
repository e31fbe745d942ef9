package rapport.checkin.door;

import rapport.checkin.attendee.AttendeeId;

/** The contract, in memory. */
class MemoryDoorTest extends DoorStoreContract {

	private final MemoryDoor door = new MemoryDoor();

	@Override
	protected DoorStore store() {
		return this.door;
	}

	@Override
	protected Outbox outbox() {
		return this.door;
	}

	@Override
	protected Attendance attendance() {
		return this.door;
	}

	@Override
	protected void revise(AttendeeId attendee, long revision) {
		this.door.revision(attendee, revision);
	}

}
