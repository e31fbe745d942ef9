package rapport.match.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import rapport.match.attendee.Attendee;
import rapport.match.event.EventState;
import rapport.match.worth.Valuation;

/**
 * Finds the pairs of some attendees that may be introduced, by an inverted index: only
 * those with a term in common are looked at.
 */
final class Candidates {

	private final EventState state;

	private final Valuation valuation;

	Candidates(EventState state, Valuation valuation) {
		this.state = state;
		this.valuation = valuation;
	}

	/** All pairs of these attendees that no constraint forbids and that are worth it. */
	List<Candidate> among(List<Attendee> free) {
		return between(free, free);
	}

	/** All such pairs of one of the first and one of the second. */
	List<Candidate> between(List<Attendee> some, List<Attendee> others) {
		var holders = new HashMap<String, List<Attendee>>();
		others.forEach(
				(it) -> it.keys().forEach((key) -> holders.computeIfAbsent(key, (_) -> new ArrayList<>()).add(it)));
		var pairs = new TreeMap<String, Candidate>();
		for (var one : some) {
			for (var key : one.keys()) {
				for (var other : holders.getOrDefault(key, List.of())) {
					if (!other.id().equals(one.id())) {
						pairs.computeIfAbsent(pair(one, other), (_) -> candidate(one, other));
					}
				}
			}
		}
		return pairs.values().stream().filter(Candidate::allowed).toList();
	}

	private static String pair(Attendee one, Attendee other) {
		return (one.id().compareTo(other.id()) < 0) ? one.id() + other.id() : other.id() + one.id();
	}

	private Candidate candidate(Attendee one, Attendee other) {
		var first = (one.id().compareTo(other.id()) < 0) ? one : other;
		var second = first.id().equals(one.id()) ? other : one;
		var worth = this.valuation.of(first, second);
		boolean worthIt = worth.value() > 0 && worth.value() >= this.state.rules().minimumWorth();
		return new Candidate(first.id(), second.id(), worth, worthIt && allowed(first, second));
	}

	private boolean allowed(Attendee one, Attendee other) {
		for (var constraint : Constraint.values()) {
			if (constraint.forbids(this.state, one, other)) {
				return false;
			}
		}
		return true;
	}

}
