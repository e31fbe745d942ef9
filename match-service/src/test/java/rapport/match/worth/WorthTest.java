package rapport.match.worth;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.match.attendee.Attendee;
import rapport.match.attendee.Experience;
import rapport.match.attendee.Mentoring;
import rapport.match.support.Someone;
import rapport.match.term.Term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WorthTest {

	private final Rarity rarity = new Rarity();

	@Test
	void itIsTheSameFromEitherSideAndHoweverItIsComputed() {
		int worthy = 0;
		for (int seed = 0; seed < 20; seed++) {
			var crowd = crowd(seed);
			for (var one : crowd) {
				for (var other : crowd) {
					double worth = view(one).worth(other);
					assertThat(view(other).worth(one)).as("seed %d", seed).isEqualTo(worth);
					assertThat(valuation(Weights.DEFAULT).of(one, other).value()).as("seed %d", seed).isEqualTo(worth);
					if (AttendeeView.isPlain(other.row(), 0)) {
						assertThat(view(one).worth(other.row(), 0)).as("seed %d", seed).isEqualTo(worth);
					}
					worthy += (worth > 0) ? 1 : 0;
				}
			}
		}
		assertThat(worthy).isGreaterThan(10_000);
	}

	@ParameterizedTest
	@ValueSource(doubles = { Double.NaN, -0.5, 0.6, Double.POSITIVE_INFINITY })
	void weightsThatDoNotAddUpAreNone(double helped) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Weights(helped, 0.35, 0.15, 0.3, 0.1, 0.1));
	}

	@Test
	void itIsTheSameHoweverItIsComputedAlsoOfWhatEverybodyHas() {
		var all = Someone.called("anyone").likes("term 0", "term 1").offers("term 2").asks("term 3").get();
		IntStream.range(0, 20_000).forEach((_) -> this.rarity.add(all));
		int worthy = 0;
		for (int seed = 0; seed < 20; seed++) {
			var random = new Random(seed);
			var crowd = IntStream.range(0, 60)
				.mapToObj((it) -> taught(Someone.random("id-" + it, random, 4), random))
				.toList();
			for (var one : crowd) {
				for (var other : crowd) {
					double worth = view(one).worth(other);
					assertThat(view(other).worth(one)).as("seed %d", seed).isEqualTo(worth);
					assertThat(valuation(Weights.DEFAULT).of(one, other).value()).as("seed %d", seed).isEqualTo(worth);
					worthy += (worth > 0) ? 1 : 0;
				}
			}
		}
		assertThat(worthy).isGreaterThan(1_000);
	}

	@Test
	void itIsTheSameHoweverItIsComputedAlsoOfThoseWithManyTerms() {
		var random = new Random(7);
		IntStream.range(0, 20_000).forEach((_) -> this.rarity.add(Someone.called("anyone").get()));
		for (int i = 0; i < 40; i++) {
			var one = new Profile(many("one", random), this.rarity, Taste.NONE);
			var other = taught(many("other", random), random);
			double worth = valuation(Weights.DEFAULT).of(one, other).value();
			assertThat(view(one).worth(other)).isEqualTo(worth).isPositive();
			assertThat(view(other).worth(one)).isEqualTo(worth);
		}
	}

	/** All the terms that an import allows, of not many more. */
	private static Attendee many(String id, Random random) {
		return Someone.called(id).likes(some(random)).offers(some(random)).asks(some(random)).get();
	}

	private static String[] some(Random random) {
		return random.ints(0, 70).distinct().limit(64).mapToObj((it) -> "term " + it).toArray(String[]::new);
	}

	@Test
	void itIsTheHarmonicMeanOfBothGains() {
		var worth = worth(Someone.called("ana").offers("Rust").asks("Go"),
				Someone.called("ben").offers("Go").asks("Rust").likes("Go"));
		double one = worth.first().gain();
		double other = worth.second().gain();
		assertThat(worth.value()).isEqualTo(2 * one * other / (one + other), within(1e-12)).isBetween(0.1, 1.0);
	}

	@Test
	void whoHaveNothingInCommonAreWorthNothing() {
		assertThat(worth(Someone.called("ana").offers("Rust"), Someone.called("ben").asks("Go")).value()).isZero();
	}

	@Test
	void whatIsMuchBetterForOneIsWorthNothing() {
		var much = Someone.called("ana").offers("a", "b", "c", "d", "e", "f").likes("g").get();
		var little = Someone.called("ben").asks("a", "b", "c", "d", "e", "f").offers("g").get();
		List.of(much, little).forEach(this.rarity::add);
		assertThat(valuation(balanced(0)).of(much, little).value()).isPositive();
		assertThat(valuation(balanced(0.9)).of(much, little).value()).isZero();
	}

	@Test
	void moreInCommonAndRarerThingsAreWorthMore() {
		IntStream.range(0, 50).forEach((it) -> this.rarity.add(Someone.called("id-" + it).likes("Coffee").get()));
		double common = worth(Someone.called("ana").likes("Coffee"), Someone.called("ben").likes("Coffee")).value();
		double rare = worth(Someone.called("ana").likes("Go"), Someone.called("ben").likes("Go")).value();
		double both = worth(Someone.called("ana").likes("Go", "Coffee"), Someone.called("ben").likes("Coffee", "Go"))
			.value();
		assertThat(rare).isGreaterThan(2 * common);
		assertThat(both).isGreaterThan(rare);
	}

	@Test
	void sharedInterestsBetweenGroupsAreWorthMoreThanWithinOne() {
		var ana = Someone.called("ana").likes("Go").at("Northwind", "engineer");
		double same = worth(ana, Someone.called("ben").likes("Go").at("Northwind", "engineer")).value();
		double half = worth(ana, Someone.called("ben").likes("Go").at("Juniper", "engineer")).value();
		double other = worth(ana, Someone.called("ben").likes("Go").at("Juniper", "designer")).value();
		assertThat(half).isGreaterThan(same);
		assertThat(same).isEqualTo(other * (1 - Weights.DEFAULT.bridging()), within(1e-12));
	}

	@Test
	void oneIsMentoredOnlyByWhoIsNotKnownToBeAsFarAlongOrLess() {
		assertThat(mentored(Experience.JUNIOR, Experience.SENIOR)).isTrue();
		assertThat(mentored(Experience.JUNIOR, null)).isTrue();
		assertThat(mentored(null, Experience.MID)).isTrue();
		assertThat(mentored(Experience.MID, Experience.MID)).isFalse();
		assertThat(mentored(Experience.SENIOR, Experience.MID)).isFalse();
	}

	@Test
	void mentoringMakesAnIntroductionWorthMore() {
		var asks = Someone.called("ana").asks("Go").mentoring(Mentoring.ASKS, null);
		var offers = Someone.called("ben").offers("Go").mentoring(Mentoring.OFFERS, null);
		assertThat(worth(asks, offers).value())
			.isGreaterThan(1.3 * worth(asks, Someone.called("ben").offers("Go")).value());
		assertThat(worth(asks, Someone.called("ben").offers("Jazz").mentoring(Mentoring.OFFERS, null)).value())
			.as("nothing in common")
			.isZero();
	}

	@Test
	void whatAnswersTaughtChangesTheWorth() {
		var ana = Someone.called("ana").likes("Go", "Jazz").get();
		var ben = Someone.called("ben").likes("Go").get();
		List.of(ana, ben).forEach(this.rarity::add);
		var keys = List.of(Term.of("Go").key());
		double before = worthOf(ana, Taste.NONE, ben);
		assertThat(worthOf(ana, Taste.NONE.met(keys), ben)).isGreaterThan(before);
		assertThat(worthOf(ana, Taste.NONE.declined(keys), ben)).isLessThan(before).isPositive();
		assertThat(worthOf(ana, Taste.NONE.declined(List.of(Term.of("Jazz").key())), ben)).isEqualTo(before);
	}

	private boolean mentored(@Nullable Experience of, @Nullable Experience mentor) {
		return worth(Someone.called("ana").asks("Go").mentoring(Mentoring.ASKS, of),
				Someone.called("ben").offers("Go").mentoring(Mentoring.OFFERS, mentor))
			.first()
			.mentored();
	}

	private double worthOf(Attendee one, Taste taste, Attendee other) {
		return view(new Profile(one, this.rarity, taste)).worth(new Profile(other, this.rarity, Taste.NONE));
	}

	private Worth worth(Someone one, Someone other) {
		this.rarity.add(Someone.called("other").likes("something else").get());
		return valuation(Weights.DEFAULT).of(one.get(), other.get());
	}

	private AttendeeView view(Profile self) {
		return new AttendeeView(this.rarity, Weights.DEFAULT, self);
	}

	private Valuation valuation(Weights weights) {
		return new Valuation(this.rarity, weights);
	}

	private static Weights balanced(double balance) {
		return new Weights(0.5, 0.35, 0.15, 0.3, 0.1, balance);
	}

	/** People of whom answers taught something of every second. */
	private List<Profile> crowd(int seed) {
		var random = new Random(seed);
		return IntStream.range(0, 60).mapToObj((it) -> Someone.random("id-" + it, random, 30)).map((it) -> {
			this.rarity.add(it);
			return taught(it, random);
		}).toList();
	}

	private Profile taught(Attendee it, Random random) {
		var keys = it.keys().stream().sorted().limit(3).toList();
		return new Profile(it, this.rarity, switch (random.nextInt(5)) {
			case 0 -> Taste.NONE.met(keys).met(keys);
			case 1 -> Taste.NONE.declined(keys);
			case 2 -> Taste.NONE.declined(keys).declined(keys).declined(keys).declined(keys);
			default -> Taste.NONE;
		});
	}

}
