package rapport.checkin.event;

/** Events in memory keep the contract. */
class MemoryEventsTest extends EventsContract {

	MemoryEventsTest() {
		super(new MemoryEvents());
	}

}
