package rapport.notify.sms.smpp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins the parts of long texts, in memory. A text that is not complete after a minute
 * counts as far as it came without a gap; if its first part is missing, not at all.
 */
final class LongTexts {

	private static final int MOST = 500;

	private final long patience;

	private final Map<Key, Parts> incomplete = new LinkedHashMap<>();

	LongTexts(Duration patience) {
		this.patience = patience.toNanos();
	}

	private record Key(SourcePhones.Source from, int reference, int total) {
	}

	private record Parts(long since, SortedMap<Integer, String> texts) {
	}

	/**
	 * A text that is to be read.
	 *
	 * @param from whose it is
	 * @param text what is there of it
	 */
	record Joined(SourcePhones.Source from, String text) {
	}

	/**
	 * Adds a part; returns the text, if it is complete. The same part again is as before.
	 */
	synchronized Optional<String> add(SourcePhones.Source from, UserData.Part part, String text) {
		var key = key(from, part);
		if (!this.incomplete.containsKey(key) && this.incomplete.size() >= MOST) {
			this.incomplete.remove(this.incomplete.keySet().iterator().next());
		}
		var parts = this.incomplete.computeIfAbsent(key, (_) -> new Parts(System.nanoTime(), new TreeMap<>()));
		parts.texts().put(part.number(), text);
		return (parts.texts().size() == part.total()) ? Optional.of(String.join("", parts.texts().values()))
				: Optional.empty();
	}

	/** The text that a part belongs to was dealt with. */
	synchronized void forget(SourcePhones.Source from, UserData.Part part) {
		this.incomplete.remove(key(from, part));
	}

	/** Takes out what has waited too long, as far as it is to be read. */
	synchronized List<Joined> overdue() {
		long now = System.nanoTime();
		var overdue = new ArrayList<Joined>();
		this.incomplete.entrySet().removeIf((entry) -> {
			boolean over = now - entry.getValue().since() > this.patience;
			if (over && entry.getValue().texts().containsKey(1)) {
				overdue.add(new Joined(entry.getKey().from(), beginning(entry.getValue().texts())));
			}
			return over;
		});
		return overdue;
	}

	private static String beginning(SortedMap<Integer, String> texts) {
		var text = new StringBuilder();
		for (int i = 1; texts.containsKey(i); i++) {
			text.append(texts.get(i));
		}
		return text.toString();
	}

	private static Key key(SourcePhones.Source from, UserData.Part part) {
		return new Key(from, part.reference(), part.total());
	}

}
