package rapport.match.term;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** The topics that are known, their names, and which have to do with each other. */
public final class TopicCatalog {

	/** None. */
	public static final TopicCatalog NONE = of(List.of(), Set.of(), List.of());

	private static final double RELATED = 0.5;

	/** What has to do with more topics than that says nothing of either. */
	private static final int MOST_CLOSE = 40;

	/** From a name without spaces to the topic's key. */
	private final Map<String, String> keys;

	private final Map<String, String> titles;

	private final Map<String, Set<String>> related;

	private final Map<String, Set<String>> close;

	TopicCatalog(Map<String, String> keys, Map<String, String> titles, Map<String, Set<String>> related) {
		this.keys = keys;
		this.titles = titles;
		this.related = related;
		this.close = close(related);
	}

	/**
	 * These topics. A name that two of them lay claim to is none's, but a topic's own
	 * name is its own whatever others say.
	 * @param ambiguous titles and aliases that mean something else to most people, and so
	 * are not heeded
	 * @param own the organizer's aliases, which come before all else
	 * @throws IllegalArgumentException if one of these is a name of two topics, or its
	 * topic is again one of the aliases
	 */
	public static TopicCatalog of(Collection<Topic> topics, Set<String> ambiguous, List<Alias> own) {
		return new TopicNames(topics, ambiguous, own).topics();
	}

	/** The key of the topic that a label names, or null. */
	@Nullable String named(Spelling label) {
		var key = named(label.squashed());
		return (key == null && label.abbreviated()) ? named(label.bracketed().replace(" ", "")) : key;
	}

	private @Nullable String named(String squashed) {
		@Nullable String key = this.keys.get(squashed);
		return (key != null) ? key : this.keys.get(Spelling.singular(squashed));
	}

	/** Tells these from others, as far as a hash can, the same on any machine. */
	int fingerprint() {
		return this.keys.hashCode();
	}

	/** The topics' titles by their keys. */
	public Map<String, String> titles() {
		return this.titles;
	}

	/**
	 * How much two terms have to do with each other, 0 to 1: 1 if they are the same, 0.5
	 * if either's topic names the other as related, else 0. Symmetric.
	 */
	public double related(String key, String other) {
		if (key.equals(other)) {
			return 1;
		}
		return (names(key, other) || names(other, key)) ? RELATED : 0;
	}

	/**
	 * Returns the keys of topics that have to do with one, a few at most; if one is close
	 * to another, the other is close to it.
	 */
	Set<String> close(String key) {
		return this.close.getOrDefault(key, Set.of());
	}

	/** Both ways, but for topics that have to do with nearly everything. */
	private static Map<String, Set<String>> close(Map<String, Set<String>> related) {
		var all = new HashMap<String, Set<String>>();
		related.forEach((key, others) -> others.stream().filter((it) -> !it.equals(key)).forEach((it) -> {
			all.computeIfAbsent(key, (_) -> new TreeSet<>()).add(it);
			all.computeIfAbsent(it, (_) -> new TreeSet<>()).add(key);
		}));
		var general = all.keySet().stream().filter((it) -> all.getOrDefault(it, Set.of()).size() > MOST_CLOSE).toList();
		all.keySet().removeAll(general);
		all.values().forEach((it) -> it.removeAll(general));
		return all;
	}

	private boolean names(String key, String other) {
		return this.related.getOrDefault(key, Set.of()).contains(other);
	}

}
