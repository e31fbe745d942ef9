package rapport.checkin.event;

/** Creates and changes events. */
public class EventPlanning {

	private final Events events;

	private final EventPublisher publisher;

	public EventPlanning(Events events, EventPublisher publisher) {
		this.events = events;
		this.publisher = publisher;
	}

	/**
	 * Creates or changes an event; the same again changes nothing. It is published first,
	 * so that what is stored here was told to all.
	 * @return whether it is new
	 */
	public boolean put(Event event) {
		this.publisher.publish(event);
		return this.events.put(event);
	}

}
