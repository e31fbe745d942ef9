package rapport.match.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import rapport.match.attendee.Attendee;

/** Who named whom as somebody she knows, and who shares a phone with whom. */
final class Acquaintances {

	private final Map<String, Set<String>> knownBy = new HashMap<>();

	private final Map<String, Set<String>> byPerson = new HashMap<>();

	void add(Attendee it) {
		it.knows().forEach((known) -> this.knownBy.computeIfAbsent(known, (_) -> new HashSet<>()).add(it.id()));
		if (!it.person().isEmpty()) {
			this.byPerson.computeIfAbsent(it.person(), (_) -> new HashSet<>()).add(it.id());
		}
	}

	void remove(Attendee it) {
		it.knows().forEach((known) -> remove(this.knownBy, known, it.id()));
		remove(this.byPerson, it.person(), it.id());
	}

	/** The ids of all whom somebody is not introduced to because of either. */
	Set<String> of(Attendee it) {
		var all = new HashSet<>(it.knows());
		all.addAll(this.knownBy.getOrDefault(it.id(), Set.of()));
		all.addAll(this.byPerson.getOrDefault(it.person(), Set.of()));
		all.remove(it.id());
		return all;
	}

	private static void remove(Map<String, Set<String>> from, String key, String id) {
		from.computeIfPresent(key, (_, ids) -> {
			ids.remove(id);
			return ids.isEmpty() ? null : ids;
		});
	}

}
