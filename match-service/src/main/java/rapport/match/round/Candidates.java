package rapport.match.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import rapport.match.attendee.Attendee;
import rapport.match.attendee.Term;
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
		var holders = new HashMap<String, List<Attendee>>();
		free.forEach((it) -> keys(it).forEach((key) -> holders.computeIfAbsent(key, (_) -> new ArrayList<>()).add(it)));
		var candidates = new ArrayList<Candidate>();
		for (var one : free) {
			for (var other : others(one, holders)) {
				var worth = this.valuation.of(one, other);
				if (worth.value() > 0 && worth.value() >= this.state.rules().minimumWorth() && allowed(one, other)) {
					candidates.add(new Candidate(one.id(), other.id(), worth));
				}
			}
		}
		return candidates;
	}

	private Iterable<Attendee> others(Attendee one, Map<String, List<Attendee>> holders) {
		var others = new TreeSet<Attendee>(Comparator.comparing(Attendee::id));
		for (var key : keys(one)) {
			for (var other : holders.getOrDefault(key, List.of())) {
				if (other.id().compareTo(one.id()) > 0) {
					others.add(other);
				}
			}
		}
		return others;
	}

	private boolean allowed(Attendee one, Attendee other) {
		for (var constraint : Constraint.values()) {
			if (constraint.forbids(this.state, one, other)) {
				return false;
			}
		}
		return true;
	}

	private static Set<String> keys(Attendee attendee) {
		var keys = new HashSet<String>();
		for (var terms : List.of(attendee.interests(), attendee.offers(), attendee.asks())) {
			for (Term term : terms) {
				keys.add(term.key());
			}
		}
		return keys;
	}

}
