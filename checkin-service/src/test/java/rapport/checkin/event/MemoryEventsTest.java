package rapport.checkin.event;

/** Events in memory keep the contract. */
class MemoryEventsTest extends EventsContract {

	@Override
	protected Events events() {
		return new MemoryEvents();
	}

}
