package rapport.match.term;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which name is which topic's. */
final class TopicNames {

	private final Map<String, String> keys = new HashMap<>();

	private final Map<String, String> titles = new LinkedHashMap<>();

	private final Map<String, Set<String>> related = new HashMap<>();

	private final Set<String> ambiguous;

	TopicNames(Collection<Topic> topics, Set<String> ambiguous, List<Alias> own) {
		this.ambiguous = ambiguous.stream().map(TopicNames::name).collect(Collectors.toSet());
		for (var topic : topics) {
			this.keys.put(name(topic.name()), key(topic.name()));
			this.titles.put(key(topic.name()), topic.title());
		}
		addUnlessClaimedTwice(topics);
		for (var topic : topics) {
			addSingular(topic.name());
		}
		add(own);
		for (var topic : topics) {
			this.related.put(keyOf(topic.name()),
					topic.related().stream().map(this::keyOf).collect(Collectors.toUnmodifiableSet()));
		}
	}

	TopicCatalog topics() {
		return new TopicCatalog(Map.copyOf(this.keys), this.titles, Map.copyOf(this.related));
	}

	private void addUnlessClaimedTwice(Collection<Topic> topics) {
		var claims = new HashMap<String, Set<String>>();
		for (var topic : topics) {
			for (var name : otherNames(topic)) {
				claims.computeIfAbsent(name, (_) -> new HashSet<>()).add(key(topic.name()));
			}
		}
		claims.forEach((name, claimed) -> {
			if (claimed.size() == 1 && !this.ambiguous.contains(name)) {
				this.keys.putIfAbsent(name, claimed.iterator().next());
			}
		});
	}

	private static Set<String> otherNames(Topic topic) {
		var names = topic.aliases().stream().map(TopicNames::name).collect(Collectors.toCollection(HashSet::new));
		var title = Spelling.of(topic.title());
		names.add(title.squashed());
		if (title.abbreviated()) {
			names.add(name(title.bracketed()));
		}
		return names;
	}

	/**
	 * Only of several words: Rails is not a rail, but web components have a web component
	 * among them.
	 */
	private void addSingular(String topic) {
		if (Spelling.of(topic).isPhrase()) {
			this.keys.putIfAbsent(Spelling.of(topic).key(), key(topic));
		}
	}

	private void add(List<Alias> own) {
		var aliases = own.stream().map((it) -> name(it.name())).collect(Collectors.toSet());
		var added = new HashMap<String, String>();
		for (var alias : own) {
			var key = keyOf(alias.topic());
			if (aliases.contains(name(alias.topic()))
					|| (aliases.contains(name(key)) && !name(key).equals(name(alias.name())))) {
				throw new IllegalArgumentException("'" + alias.topic() + "' is a topic and is given as an alias too");
			}
			var other = added.put(name(alias.name()), key);
			if (other != null && !other.equals(key)) {
				throw new IllegalArgumentException("'" + alias.name() + "' is given as an alias of two topics");
			}
			this.titles.putIfAbsent(key, alias.topic());
		}
		added.values().forEach((key) -> this.keys.putIfAbsent(name(key), key));
		this.keys.putAll(added);
		// The names of a topic that has become an alias are names of the alias's topic.
		this.keys.replaceAll((_, key) -> added.getOrDefault(name(key), key));
		this.titles.keySet().removeIf((key) -> !key.equals(this.keys.get(name(key))));
	}

	private String keyOf(String name) {
		return this.keys.getOrDefault(name(name), key(name));
	}

	/**
	 * A topic's key is its name's spelling as it is, in the plural if that is its name.
	 */
	private static String key(String name) {
		return Spelling.of(name).words();
	}

	private static String name(String name) {
		return Spelling.of(name).squashed();
	}

}
