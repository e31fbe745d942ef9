package rapport.checkin.plumbing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers for a moment what every scan asks for. What another instance changes is so
 * seen that moment later at most. What is absent is not remembered.
 */
public final class BriefMemory<K, V> {

	/** More than are asked for within a moment; all is forgotten beyond. */
	private static final int MOST = 10_000;

	private final Duration goodFor;

	private final Clock clock;

	private final Map<K, Remembered<V>> remembered = new ConcurrentHashMap<>();

	private record Remembered<V>(V value, Instant until) {
	}

	public BriefMemory(Duration goodFor, Clock clock) {
		this.goodFor = goodFor;
		this.clock = clock;
	}

	/** Returns what is remembered, else what is found now. */
	public Optional<V> find(K key, Function<K, Optional<V>> finder) {
		var now = this.clock.instant();
		var known = this.remembered.get(key);
		if (known != null && now.isBefore(known.until())) {
			return Optional.of(known.value());
		}
		var found = finder.apply(key);
		if (this.remembered.size() > MOST) {
			this.remembered.clear();
		}
		found.ifPresent((it) -> this.remembered.put(key, new Remembered<>(it, now.plus(this.goodFor))));
		return found;
	}

	/** Forgets one. */
	public void forget(K key) {
		this.remembered.remove(key);
	}

	/** Forgets all. */
	public void clear() {
		this.remembered.clear();
	}

}
