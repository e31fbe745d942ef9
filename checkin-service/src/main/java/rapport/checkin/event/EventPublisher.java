package rapport.checkin.event;

/** Tells the other services of an event. */
public interface EventPublisher {

	/** Returns once it is recorded; throws if it is not, or not in time. */
	void publish(Event event);

}
