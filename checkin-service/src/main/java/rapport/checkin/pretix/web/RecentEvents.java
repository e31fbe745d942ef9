package rapport.checkin.pretix.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import rapport.checkin.event.EventId;

/** Something of each of the events that were asked for last; of the others it goes. */
final class RecentEvents<V> {

	/** More are hardly on at a time. */
	static final int MOST = 20;

	private final Map<EventId, V> known = new LinkedHashMap<>(MOST, 0.75F, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<EventId, V> eldest) {
			return size() > MOST;
		}

	};

	/** Returns that of an event, made where absent. */
	synchronized V of(EventId event, Supplier<V> making) {
		return this.known.computeIfAbsent(event, (_) -> making.get());
	}

	synchronized void clear() {
		this.known.clear();
	}

}
