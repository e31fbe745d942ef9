package rapport.match.attendee;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.match.term.Term;

/**
 * A registered attendee.
 *
 * @param company in its normal form; empty if unknown
 * @param role in its normal form; empty if unknown
 * @param languages ISO 639 codes
 * @param experience null if unknown
 * @param reachable whether an introduction can be put to her
 * @param introduce whether she wants introductions
 * @param perHour how many introductions she wants at most within an hour
 * @param knows the ids of those whom she need not be introduced to
 * @param person a keyed digest of her number; empty without one
 */
public record Attendee(String id, String company, String role, List<Term> interests, List<Term> offers, List<Term> asks,
		Set<String> languages, @Nullable Experience experience, Mentoring mentoring, boolean reachable,
		boolean introduce, int perHour, Set<String> knows, String person) {

	/** Somebody who knows nobody, and has no number. */
	public Attendee(String id, String company, String role, List<Term> interests, List<Term> offers, List<Term> asks,
			Set<String> languages, @Nullable Experience experience, Mentoring mentoring, boolean reachable,
			boolean introduce, int perHour) {
		this(id, company, role, interests, offers, asks, languages, experience, mentoring, reachable, introduce,
				perHour, Set.of(), "");
	}

	/** Returns whether she named nothing at all. */
	public boolean silent() {
		return this.interests.isEmpty() && this.offers.isEmpty() && this.asks.isEmpty();
	}

	/** Returns whether either named the other as somebody she knows. */
	public boolean knows(Attendee other) {
		return this.knows.contains(other.id) || other.knows.contains(this.id);
	}

	/** Returns whether the two have one phone. */
	public boolean sharesPhoneWith(Attendee other) {
		return !this.person.isEmpty() && this.person.equals(other.person);
	}

	/** The keys of all her terms, each once. */
	public Set<String> keys() {
		var keys = new HashSet<String>();
		for (var terms : List.of(this.interests, this.offers, this.asks)) {
			for (var term : terms) {
				keys.add(term.key());
			}
		}
		return keys;
	}

	/** Whether she asks for a mentor or offers to be one. */
	public boolean caresForMentoring() {
		return this.mentoring != Mentoring.NONE;
	}

	/**
	 * Whether she could be a mentor to another who asks for one: nobody is one to someone
	 * known to be as far along or further.
	 */
	public boolean mentors(Attendee other) {
		if (this.mentoring != Mentoring.OFFERS || other.mentoring != Mentoring.ASKS) {
			return false;
		}
		return this.experience == null || other.experience == null || this.experience.compareTo(other.experience) > 0;
	}

}
