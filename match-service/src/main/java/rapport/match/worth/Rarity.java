package rapport.match.worth;

import java.util.HashMap;
import java.util.Map;

import rapport.match.attendee.Attendee;
import rapport.match.term.Term;

/**
 * How rare each term is among those registered: inverse document frequency (Spärck Jones,
 * 1972), smoothed, and scaled to 0..1.
 */
public final class Rarity {

	private final Map<String, Integer> counts = new HashMap<>();

	private int attendees;

	/** Counts an attendee in. */
	public void add(Attendee attendee) {
		this.attendees++;
		attendee.keys().forEach((it) -> this.counts.merge(it, 1, Integer::sum));
	}

	/** Takes one out who was counted in. */
	public void remove(Attendee attendee) {
		this.attendees--;
		attendee.keys().forEach((it) -> this.counts.merge(it, -1, (a, b) -> (a + b == 0) ? null : a + b));
	}

	/** The rarity of a term: 1 if at most one attendee has it, near 0 if all have. */
	public double of(Term term) {
		int count = Math.max(1, this.counts.getOrDefault(term.key(), 0));
		return (this.attendees == 0) ? 0 : Math.log((this.attendees + 1.0) / count) / Math.log(this.attendees + 1.0);
	}

}
