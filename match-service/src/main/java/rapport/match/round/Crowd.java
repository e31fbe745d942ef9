package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import rapport.match.event.EventState;
import rapport.match.worth.Profile;

/**
 * Those whom a round may introduce, numbered in the order of their ids, with how many
 * introductions each may get now.
 */
final class Crowd {

	private final List<Profile> profiles = new ArrayList<>();

	private final List<Integer> capacities = new ArrayList<>();

	private final List<Boolean> without = new ArrayList<>();

	/**
	 * Those who have room for an introduction: those who wait for their first one come
	 * first if there are too many, the rest take turns.
	 */
	static Crowd free(EventState state, Instant now, RoundSettings settings) {
		var capacities = new LinkedHashMap<String, Integer>();
		for (var id : state.willing()) {
			int capacity = Math.min(state.room(id, now), settings.openAtOnce() - state.open(id));
			if (capacity > 0) {
				capacities.put(id, capacity);
			}
		}
		if (capacities.size() > settings.people()) {
			var most = capacities.keySet()
				.stream()
				.map((it) -> Turn.of(state, it))
				.sorted(Turn.ORDER)
				.limit(settings.people())
				.map(Turn::id)
				.collect(Collectors.toSet());
			capacities.keySet().retainAll(most);
		}
		return new Crowd(state, capacities);
	}

	/** When it is somebody's turn: another order in each round. */
	private record Turn(boolean later, int number, String id) {

		private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::later)
			.thenComparingInt(Turn::number)
			.thenComparing(Turn::id);

		static Turn of(EventState state, String id) {
			int round = 0x9e3779b9 * (state.rounds() + 1);
			return new Turn(!state.without(id), (int) state.profile(id).hash() ^ round, id);
		}

	}

	/**
	 * Those who are left without, and those who have room in their pace for one more,
	 * though one of theirs waits for an answer or they hope for somebody better.
	 * @param given how many introductions each gets in this round already
	 */
	static Crowd helping(EventState state, Instant now, RoundSettings settings, Set<String> left,
			Map<String, Long> given) {
		var capacities = new LinkedHashMap<String, Integer>();
		left.forEach((it) -> capacities.put(it, 1));
		for (var id : state.willing()) {
			long more = given.getOrDefault(id, 0L);
			if (!left.contains(id) && state.room(id, now) > more && state.open(id) + more <= settings.openAtOnce()) {
				capacities.put(id, 1);
			}
		}
		return new Crowd(state, capacities);
	}

	/** These people, in the order of the map, each with a capacity. */
	Crowd(EventState state, SequencedMap<String, Integer> capacities) {
		capacities.forEach((id, capacity) -> {
			this.profiles.add(state.profile(id));
			this.capacities.add(capacity);
			this.without.add(state.without(id));
		});
	}

	/** All, by their numbers. */
	List<Profile> profiles() {
		return this.profiles;
	}

	int size() {
		return this.profiles.size();
	}

	Profile profile(int number) {
		return this.profiles.get(number);
	}

	String id(int number) {
		return profile(number).attendee().id();
	}

	int capacity(int number) {
		return this.capacities.get(number);
	}

	/** Whether she waits for her first introduction. */
	boolean without(int number) {
		return this.without.get(number);
	}

}
