package rapport.match.support;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.attendee.Experience;
import rapport.match.attendee.Mentoring;
import rapport.match.term.Term;

/**
 * Makes an attendee for a test. Unless told otherwise she speaks English, is of no known
 * company, and wants two introductions an hour.
 */
public final class Someone {

	private static final List<Experience> EXPERIENCE = List.of(Experience.values());

	private static final List<Mentoring> MENTORING = List.of(Mentoring.NONE, Mentoring.NONE, Mentoring.NONE,
			Mentoring.NONE, Mentoring.ASKS, Mentoring.OFFERS);

	private final String id;

	private String company = "";

	private String role = "";

	private List<Term> interests = List.of();

	private List<Term> offers = List.of();

	private List<Term> asks = List.of();

	private Set<String> languages = Set.of("en");

	private @Nullable Experience experience;

	private Mentoring mentoring = Mentoring.NONE;

	private boolean reachable = true;

	private boolean introduce = true;

	private int perHour = 2;

	private Set<String> knows = Set.of();

	private String person = "";

	private Someone(String id) {
		this.id = id;
	}

	public static Someone called(String id) {
		return new Someone(id);
	}

	/**
	 * Anyone: of few companies and roles, with up to five of so many terms in each list,
	 * sometimes with a language of her own, sometimes unwilling, sometimes after
	 * mentoring.
	 */
	public static Attendee random(String id, Random random, int terms) {
		var someone = called(id).at("company " + random.nextInt(8), "role " + random.nextInt(4))
			.likes(labels(random, terms))
			.offers(labels(random, terms))
			.asks(labels(random, terms))
			.speaks((random.nextInt(5) == 0) ? "pt" : "en")
			.perHour(1 << random.nextInt(3));
		someone.mentoring = MENTORING.get(random.nextInt(MENTORING.size()));
		someone.experience = random.nextBoolean() ? EXPERIENCE.get(random.nextInt(EXPERIENCE.size())) : null;
		someone.introduce = random.nextInt(10) > 0;
		return someone.get();
	}

	private static String[] labels(Random random, int terms) {
		return IntStream.range(0, random.nextInt(6))
			.mapToObj((_) -> "term " + random.nextInt(terms))
			.toArray(String[]::new);
	}

	public Someone at(String company, String role) {
		this.company = company;
		this.role = role;
		return this;
	}

	public Someone likes(String... labels) {
		this.interests = Term.all(List.of(labels));
		return this;
	}

	/** Terms that are not made by spelling alone. */
	public Someone likes(Term... terms) {
		this.interests = List.of(terms);
		return this;
	}

	public Someone offers(String... labels) {
		this.offers = Term.all(List.of(labels));
		return this;
	}

	public Someone asks(String... labels) {
		this.asks = Term.all(List.of(labels));
		return this;
	}

	public Someone speaks(String... codes) {
		this.languages = Set.of(codes);
		return this;
	}

	public Someone mentoring(Mentoring wanted, @Nullable Experience of) {
		this.mentoring = wanted;
		this.experience = of;
		return this;
	}

	public Someone unreachable() {
		this.reachable = false;
		return this;
	}

	public Someone unwilling() {
		this.introduce = false;
		return this;
	}

	public Someone perHour(int most) {
		this.perHour = most;
		return this;
	}

	public Someone knows(String... ids) {
		this.knows = Set.of(ids);
		return this;
	}

	/** Whose number this is the digest of. */
	public Someone phone(String digest) {
		this.person = digest;
		return this;
	}

	public Attendee get() {
		return new Attendee(this.id, this.company, this.role, this.interests, this.offers, this.asks, this.languages,
				this.experience, this.mentoring, this.reachable, this.introduce, this.perHour, this.knows, this.person);
	}

}
