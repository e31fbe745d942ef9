package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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

	/** Millions of people have places in so many bits. */
	private static final int PLACE_BITS = 24;

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
			capacities.keySet().retainAll(first(state, List.copyOf(capacities.keySet()), settings.people()));
		}
		return new Crowd(state, capacities);
	}

	/**
	 * Those of some, in the order of their ids, whose turn it is: others in each round.
	 */
	private static Set<String> first(EventState state, List<String> ids, int most) {
		int round = 0x9e3779b9 * (state.rounds() + 1);
		var turns = new long[ids.size()];
		for (int place = 0; place < turns.length; place++) {
			var id = ids.get(place);
			long later = state.without(id) ? 0 : 1;
			long number = Integer.toUnsignedLong((int) state.profile(id).hash() ^ round);
			turns[place] = (later << 62) | (number << PLACE_BITS) | place;
		}
		Arrays.sort(turns);
		return Arrays.stream(turns)
			.limit(most)
			.mapToObj((it) -> ids.get((int) it & ((1 << PLACE_BITS) - 1)))
			.collect(Collectors.toSet());
	}

	/**
	 * Those who are left without, and those who have room in their pace for one more,
	 * though one of theirs waits for an answer or they hope for somebody better.
	 * @param given how many introductions each gets in this round already
	 */
	static Crowd helping(EventState state, Instant now, RoundSettings settings, Set<String> left,
			Map<String, Long> given) {
		var capacities = new LinkedHashMap<String, Integer>();
		for (var id : state.willing()) {
			long more = given.getOrDefault(id, 0L);
			if (left.contains(id) || (state.room(id, now) > more && state.open(id) + more <= settings.openAtOnce())) {
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
