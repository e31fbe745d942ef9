package rapport.starter.web;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** By when the bodies that are coming in must have come, by their connections. */
final class BodyDeadlines {

	private final Map<String, Long> until = new ConcurrentHashMap<>();

	void begin(String connection, Duration deadline) {
		this.until.put(connection, System.nanoTime() + deadline.toNanos());
	}

	void end(String connection) {
		this.until.remove(connection);
	}

	/** Returns the connections whose time is over, and forgets them. */
	Set<String> over() {
		long now = System.nanoTime();
		var over = this.until.entrySet()
			.stream()
			.filter((it) -> it.getValue() - now < 0)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		over.forEach(this.until::remove);
		return over;
	}

}
