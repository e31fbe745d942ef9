package rapport.notify.sms.smpp;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Joins the parts of long texts, in memory. A text that is not complete after a minute
 * counts as far as it came without a gap; if its first part is missing, not at all. What
 * is brought again of a text that was dealt with counts no more.
 */
final class LongTexts {

	private static final int MOST = 500;

	private final long patience;

	private final LongSupplier clock;

	private final Map<LongTextKey, Parts> incomplete = new LinkedHashMap<>();

	private final Map<LongTextKey, Parts> dealtWith = new LinkedHashMap<>();

	LongTexts(Duration patience) {
		this(patience, System::nanoTime);
	}

	/** Creates it with a clock of its own, in nanoseconds. */
	LongTexts(Duration patience, LongSupplier clock) {
		this.patience = patience.toNanos();
		this.clock = clock;
	}

	private record Parts(long since, SortedMap<Integer, UserData.Written> texts) {
	}

	/**
	 * A text that is to be read.
	 *
	 * @param key by what its parts were found together
	 * @param text what is there of it
	 */
	record Joined(LongTextKey key, List<UserData.Written> text) {
	}

	/**
	 * Adds a part; returns the text, if it is complete. The same part again is as before.
	 */
	synchronized Optional<List<UserData.Written>> add(SourcePhones.Source from, UserData.Part part,
			UserData.Written text) {
		var key = LongTextKey.of(from, part);
		var before = this.dealtWith.get(key);
		if (before != null && text.equals(before.texts().get(part.number()))) {
			return Optional.empty();
		}
		if (!this.incomplete.containsKey(key) && this.incomplete.size() >= MOST) {
			this.incomplete.remove(this.incomplete.keySet().iterator().next());
		}
		var parts = this.incomplete.computeIfAbsent(key, (_) -> new Parts(this.clock.getAsLong(), new TreeMap<>()));
		parts.texts().put(part.number(), text);
		return (parts.texts().size() == part.total()) ? Optional.of(List.copyOf(parts.texts().values()))
				: Optional.empty();
	}

	/** The text that a part belongs to was dealt with. */
	synchronized void forget(SourcePhones.Source from, UserData.Part part) {
		done(LongTextKey.of(from, part));
	}

	/**
	 * Returns what has waited too long, as far as it is to be read; it is there until it
	 * is dealt with.
	 */
	synchronized List<Joined> overdue() {
		long end = this.clock.getAsLong() - this.patience;
		this.dealtWith.values().removeIf((it) -> it.since() - end < 0);
		this.incomplete.values().removeIf((it) -> it.since() - end < 0 && !it.texts().containsKey(1));
		return this.incomplete.entrySet()
			.stream()
			.filter((it) -> it.getValue().since() - end < 0)
			.map((it) -> new Joined(it.getKey(), beginning(it.getValue().texts())))
			.toList();
	}

	/** What was overdue was dealt with. */
	synchronized void forget(Joined joined) {
		done(joined.key());
	}

	private void done(LongTextKey key) {
		var parts = this.incomplete.remove(key);
		if (parts != null) {
			this.dealtWith.remove(key);
			this.dealtWith.put(key, new Parts(this.clock.getAsLong(), parts.texts()));
		}
		if (this.dealtWith.size() > MOST) {
			this.dealtWith.remove(this.dealtWith.keySet().iterator().next());
		}
	}

	private static List<UserData.Written> beginning(SortedMap<Integer, UserData.Written> texts) {
		return texts.entrySet()
			.stream()
			.takeWhile((it) -> texts.headMap(it.getKey()).size() == it.getKey() - 1)
			.map(Map.Entry::getValue)
			.toList();
	}

}
