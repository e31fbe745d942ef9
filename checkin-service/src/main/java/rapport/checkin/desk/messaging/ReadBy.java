package rapport.checkin.desk.messaging;

/**
 * How a topic is read: its messages' type and what follows from each.
 *
 * @param topic where they stand
 * @param type what they are read as
 */
record ReadBy<T>(String topic, Class<T> type, Effect<T> effect) {

	/** What follows from a message. */
	@FunctionalInterface
	interface Effect<T> {

		/** Returns what to do, once all of the message is checked. */
		Runnable of(T message);

	}

}
