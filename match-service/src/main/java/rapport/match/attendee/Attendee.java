package rapport.match.attendee;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rapport.match.term.Term;

/**
 * A registered attendee.
 *
 * @param company in its normal form; empty if unknown
 * @param languages ISO 639 codes
 * @param reachable whether an introduction can be put to her
 * @param introduce whether she wants introductions
 * @param perHour how many introductions she wants at most within an hour
 */
public record Attendee(String id, String company, List<Term> interests, List<Term> offers, List<Term> asks,
		Set<String> languages, boolean reachable, boolean introduce, int perHour) {

	/** The keys of all her terms, each once. */
	public Set<String> keys() {
		return Stream.of(this.interests, this.offers, this.asks)
			.flatMap(List::stream)
			.map(Term::key)
			.collect(Collectors.toSet());
	}

}
