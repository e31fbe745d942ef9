package rapport.match.worth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.term.Term;

/**
 * An attendee as the matcher compares her. All that a comparison needs is in one array of
 * integers, as a search looks at thousands of people and should not have to chase them
 * through memory; what constraints need is beside it.
 */
public final class Profile {

	/**
	 * The places of a row: company, role, languages, and the leading half of the hash.
	 */
	static final int COMPANY = 0;

	static final int ROLE = 1;

	static final int LANGUAGES = 2;

	static final int HASH = 3;

	/**
	 * Where the row ends; 0 if more matters than sums over it: mentoring, what answers
	 * taught, or that a sum may grow too large.
	 */
	static final int END = 4;

	/** Where the terms begin. */
	static final int TERMS = 5;

	/** So many terms in a family can be summed up as {@link AttendeeView} does. */
	private static final int FEW = 15;

	private final Attendee attendee;

	private final long hash;

	/** Where in the row the families after the offers begin, in their order. */
	private final int asks;

	private final int learns;

	private final int interests;

	private final int named;

	/** After the places above, the codes of all her terms, one family after the other. */
	final int[] row;

	/**
	 * How much each term counts for her, in parts of {@link Taste#ONE}; null if fully.
	 */
	final int @Nullable [] taste;

	/** The profile of an attendee within the event whose terms these are. */
	public Profile(Attendee attendee, Rarity rarity, Taste taste) {
		this.attendee = attendee;
		this.hash = mixed(attendee.id());
		var learnable = learnable(attendee);
		var all = named(attendee);
		this.row = new int[TERMS + attendee.offers().size() + attendee.asks().size() + attendee.interests().size()
				+ all.size()];
		this.asks = put(TERMS, Family.OFFERS, attendee.offers(), rarity);
		this.learns = put(this.asks, Family.ASKS, attendee.asks(), rarity);
		this.interests = put(this.learns, Family.LEARNS, learnable, rarity);
		var others = new ArrayList<>(attendee.interests());
		others.removeAll(learnable);
		this.named = put(this.interests, Family.INTERESTS, others, rarity);
		put(this.named, Family.NAMED, all, rarity);
		this.taste = taste.neutral() ? null : tastes(rarity, taste);
		this.row[COMPANY] = attendee.company().hashCode();
		this.row[ROLE] = attendee.role().hashCode();
		this.row[LANGUAGES] = Languages.bits(attendee.languages());
		this.row[HASH] = (int) (this.hash >>> Integer.SIZE);
		this.row[END] = (attendee.caresForMentoring() || !taste.neutral() || longest() > FEW) ? 0 : this.row.length;
	}

	private int longest() {
		return Math.max(Math.max(this.asks - TERMS, this.learns - this.asks), this.named - this.learns);
	}

	/** All terms of hers, each once. */
	static Collection<Term> named(Attendee attendee) {
		var all = new LinkedHashMap<String, Term>();
		for (var terms : List.of(attendee.offers(), attendee.asks(), attendee.interests())) {
			terms.forEach((it) -> all.putIfAbsent(it.key(), it));
		}
		return all.values();
	}

	/** Puts the terms of a family into the row; answers where the next one begins. */
	private int put(int begin, Family family, Collection<Term> terms, Rarity rarity) {
		int place = begin;
		for (var term : terms) {
			this.row[place++] = family.code(rarity.number(term.key()));
		}
		return place;
	}

	private int[] tastes(Rarity rarity, Taste taste) {
		return IntStream.range(0, this.row.length)
			.map((it) -> (it < TERMS) ? 0 : taste.of(rarity.key(term(it))))
			.toArray();
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

	/** The leading half of an attendee's hash, which is as evenly spread. */
	public static int shortHash(String attendeeId) {
		return (int) (mixed(attendeeId) >>> Integer.SIZE);
	}

	/** The short hash of this one. */
	public int shortHash() {
		return this.row[HASH];
	}

	/** The short hash of whose row begins there. */
	public static int shortHash(int[] rows, int row) {
		return rows[row + HASH];
	}

	/** All that most comparisons need of her; not to be changed. */
	public int[] row() {
		return this.row;
	}

	/** Tells what stands for each of her terms in each family that it is in. */
	public void eachCode(IntConsumer consumer) {
		for (int place = TERMS; place < this.row.length; place++) {
			consumer.accept(this.row[place]);
		}
		for (int place = this.learns; place < this.interests; place++) {
			consumer.accept(Family.INTERESTS.code(term(place)));
		}
	}

	/** The number of the term in a place of the row. */
	int term(int place) {
		return Family.term(this.row[place]);
	}

	/** Where a family's terms begin in the row. */
	int begin(Family family) {
		return switch (family) {
			case OFFERS -> TERMS;
			case ASKS -> this.asks;
			case LEARNS, INTERESTS -> this.learns;
			case NAMED -> this.named;
		};
	}

	/** Where a family's terms end in the row. */
	int end(Family family) {
		return switch (family) {
			case OFFERS -> this.asks;
			case ASKS -> this.learns;
			case LEARNS -> this.interests;
			case INTERESTS -> this.named;
			case NAMED -> this.row.length;
		};
	}

	/** How much the term in a place of the row counts for her, given its rarity. */
	int counts(int place, int rarity) {
		return (this.taste != null) ? (int) ((long) rarity * this.taste[place] / Taste.ONE) : rarity;
	}

	/** What she is interested in, but neither offers nor asks help with. */
	static List<Term> learnable(Attendee attendee) {
		var learnable = new ArrayList<Term>();
		for (var term : attendee.interests()) {
			if (!has(attendee.offers(), term) && !has(attendee.asks(), term)) {
				learnable.add(term);
			}
		}
		return learnable;
	}

	/** Her languages as bits; who has the same bits may talk with the same people. */
	public int languages() {
		return this.row[LANGUAGES];
	}

	/** Whether two are known to be of the same company. */
	public boolean isColleagueOf(Profile other) {
		return this.row[COMPANY] == other.row[COMPANY] && !this.attendee.company().isEmpty()
				&& this.attendee.company().equals(other.attendee.company());
	}

	/** Whether two may have a language in common, by their bits alone. */
	public boolean mayTalkWith(Profile other) {
		return Languages.maybeShared(this.row[LANGUAGES], other.row[LANGUAGES]);
	}

	/** Whether two have a language in common. */
	public boolean canTalkWith(Profile other) {
		return Languages.surelyShared(this.row[LANGUAGES], other.row[LANGUAGES]) || (mayTalkWith(other)
				&& this.attendee.languages().stream().anyMatch(other.attendee.languages()::contains));
	}

	/**
	 * How much two, by their rows, are of different groups: half for the company, half
	 * for the role, where both are known.
	 */
	static double distance(int[] one, int[] rows, int other) {
		return (differs(one[COMPANY], rows[other + COMPANY]) ? 0.5 : 0)
				+ (differs(one[ROLE], rows[other + ROLE]) ? 0.5 : 0);
	}

	private static boolean differs(int one, int other) {
		return one != other && one != 0 && other != 0;
	}

	/** Whether a term is among some. */
	static boolean has(Collection<Term> terms, Term term) {
		for (var it : terms) {
			if (it.key().equals(term.key())) {
				return true;
			}
		}
		return false;
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
