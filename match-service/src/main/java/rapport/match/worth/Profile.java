package rapport.match.worth;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.term.Term;

/**
 * An attendee as the matcher compares her: all her terms by their numbers in one array,
 * as a search looks at thousands of people and should not have to chase them through
 * memory.
 */
public final class Profile {

	private final Attendee attendee;

	private final long hash;

	private final int company;

	private final int role;

	/** Her offers, from 0, then her interests, asks, and what she learns from. */
	final int[] terms;

	/** How much each term counts for her, in parts of {@link Taste#ONE}; null if fully. */
	final int @Nullable [] taste;

	final int interests;

	final int asks;

	final int learns;

	/** Whether mentoring matters to her. */
	final boolean mentoring;

	/** The profile of an attendee within the event whose terms these are. */
	public Profile(Attendee attendee, Rarity rarity, Taste taste) {
		this.attendee = attendee;
		this.hash = mixed(attendee.id());
		this.company = attendee.company().hashCode();
		this.role = attendee.role().hashCode();
		this.mentoring = attendee.caresForMentoring();
		this.interests = attendee.offers().size();
		this.asks = this.interests + attendee.interests().size();
		this.learns = this.asks + attendee.asks().size();
		this.terms = Stream
			.of(attendee.offers(), attendee.interests(), attendee.asks(), learnable(attendee))
			.flatMap(List::stream)
			.mapToInt((it) -> rarity.number(it.key()))
			.toArray();
		this.taste = taste.neutral() ? null
				: IntStream.of(this.terms).map((it) -> taste.of(rarity.key(it))).toArray();
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

	/** Where a family's terms begin in {@link #terms}. */
	int begin(Family family) {
		return switch (family) {
			case OFFERS -> 0;
			case INTERESTS -> this.interests;
			case ASKS -> this.asks;
			case LEARNS -> this.learns;
		};
	}

	/** Where a family's terms end. */
	int end(Family family) {
		return switch (family) {
			case OFFERS -> this.interests;
			case INTERESTS -> this.asks;
			case ASKS -> this.learns;
			case LEARNS -> this.terms.length;
		};
	}

	/** The numbers of her terms of a family. */
	public int[] numbers(Family family) {
		return Arrays.copyOfRange(this.terms, begin(family), end(family));
	}

	/** How much the term in a place counts for her, given its rarity. */
	int counts(int place, int rarity) {
		return (this.taste != null) ? (int) ((long) rarity * this.taste[place] / Taste.ONE) : rarity;
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
