package rapport.checkin.event;

import java.util.function.Supplier;

/**
 * Lets one at a time write what is registered of an event, among all instances, so that
 * the record and the working copy get all changes in the same order.
 */
public interface EventLease {

	/** Only for where nobody else is. */
	EventLease UNSHARED = new EventLease() {
		@Override
		public <T> T alone(EventId event, Supplier<T> work) {
			return work.get();
		}
	};

	/**
	 * Waits until nobody else writes, and does some work then. Throws if that takes too
	 * long; to try again later does no harm then.
	 */
	<T> T alone(EventId event, Supplier<T> work);

	/**
	 * Returns this for work at events that there are: one may be forgotten while it is
	 * waited for, and nothing is to be written of it any more. The work is not done then,
	 * and an {@link Events.UnknownEventException} thrown.
	 */
	default EventLease ofThose(Events events) {
		var all = this;
		return new EventLease() {
			@Override
			public <T> T alone(EventId event, Supplier<T> work) {
				return all.alone(event, () -> {
					if (events.current(event).isEmpty()) {
						throw new Events.UnknownEventException();
					}
					return work.get();
				});
			}
		};
	}

}
