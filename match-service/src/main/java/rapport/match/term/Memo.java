package rapport.match.term;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what a pure function answered. When it is full it forgets all, which costs
 * little where few distinct values make up nearly all that is asked.
 */
final class Memo<K, V> {

	private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();

	private final int capacity;

	Memo(int capacity) {
		this.capacity = capacity;
	}

	V get(K key, Function<K, V> function) {
		@Nullable V before = this.known.get(key);
		if (before != null) {
			return before;
		}
		var answer = function.apply(key);
		if (this.known.size() >= this.capacity) {
			this.known.clear();
		}
		this.known.put(key, answer);
		return answer;
	}

	int size() {
		return this.known.size();
	}

}
