package rapport.match.worth;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.term.Term;

/**
 * An attendee as the matcher compares her: terms by their numbers, and what she learns
 * from: the interests she neither offers nor asks help with.
 */
public final class Profile {

	private final Attendee attendee;

	private final int company;

	private final int role;

	private final long hash;

	final Terms interests;

	final Terms offers;

	final Terms asks;

	final Terms learns;

	/**
	 * Terms by their numbers, and by how much each counts for the one whose they are.
	 *
	 * @param taste in parts of {@link Taste#ONE}; null if all count fully
	 */
	@SuppressWarnings("ArrayRecordComponent") // Compared never, read in the innermost
												// loop.
	record Terms(int[] numbers, int @Nullable [] taste) {

		static Terms of(List<Term> terms, Rarity rarity, Taste taste) {
			var numbers = terms.stream().mapToInt((it) -> rarity.number(it.key())).toArray();
			return new Terms(numbers,
					taste.neutral() ? null : IntStream.of(numbers).map((it) -> taste.of(rarity.key(it))).toArray());
		}

		/** How much the term in this place counts, given its rarity. */
		int counts(int place, int rarity) {
			return (this.taste != null) ? (int) ((long) rarity * this.taste[place] / Taste.ONE) : rarity;
		}

	}

	/** The profile of an attendee within the event whose terms these are. */
	public Profile(Attendee attendee, Rarity rarity, Taste taste) {
		this.attendee = attendee;
		this.company = attendee.company().hashCode();
		this.role = attendee.role().hashCode();
		this.hash = mixed(attendee.id());
		this.interests = Terms.of(attendee.interests(), rarity, taste);
		this.offers = Terms.of(attendee.offers(), rarity, Taste.NONE);
		this.asks = Terms.of(attendee.asks(), rarity, taste);
		this.learns = Terms.of(learnable(attendee), rarity, taste);
	}

	public Attendee attendee() {
		return this.attendee;
	}

	/**
	 * A number that depends on the attendee's id alone, and is spread evenly over all of
	 * them.
	 */
	public long hash() {
		return this.hash;
	}

	/** The numbers of her terms of a family; not to be changed. */
	public int[] numbers(Family family) {
		return switch (family) {
			case OFFERS -> this.offers.numbers();
			case INTERESTS -> this.interests.numbers();
			case ASKS -> this.asks.numbers();
			case LEARNS -> this.learns.numbers();
		};
	}

	/** What she is interested in, but neither offers nor asks help with. */
	static List<Term> learnable(Attendee attendee) {
		Predicate<Term> known = (term) -> has(attendee.offers(), term) || has(attendee.asks(), term);
		return attendee.interests().stream().filter(known.negate()).toList();
	}

	/**
	 * How much the two are of different groups: half for the company, half for the role,
	 * where both are known.
	 */
	double distance(Profile other) {
		return (differs(this.company, other.company) ? 0.5 : 0) + (differs(this.role, other.role) ? 0.5 : 0);
	}

	private static boolean differs(int one, int other) {
		return one != other && one != 0 && other != 0;
	}

	private static boolean has(Collection<Term> terms, Term term) {
		return terms.stream().anyMatch((it) -> it.key().equals(term.key()));
	}

	/** FNV-1a, then the finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
	private static long mixed(String id) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < id.length(); i++) {
			hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
		}
		hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
		hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
		return hash ^ (hash >>> 31);
	}

}
