package rapport.match.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import rapport.match.support.Someone;
import rapport.match.worth.Profile;
import rapport.match.worth.Rarity;
import rapport.match.worth.Taste;
import rapport.match.worth.View;
import rapport.match.worth.Weights;

import static org.assertj.core.api.Assertions.assertThat;

class CandidateIndexTest {

	private static final int PEOPLE = 150;

	private static final int ALL = 1_000_000;

	private final Rarity rarity = new Rarity();

	private final CandidateIndex index = new CandidateIndex();

	@Test
	void withTimeForAllItFindsTheVeryBest() {
		for (int seed = 0; seed < 12; seed++) {
			var crowd = crowd(seed);
			crowd.forEach(this.index::add);
			for (var self : crowd) {
				Allowed allowed = (it) -> !it.isColleagueOf(self);
				for (int most : List.of(1, 4, PEOPLE)) {
					assertThat(found(this.index, self, ALL, allowed, most)).as("seed %d", seed)
						.isEqualTo(best(crowd, self, allowed, most));
				}
			}
		}
	}

	@Test
	void whatItFindsDoesNotDependOnWhoCameFirstAndWhoHasLeft() {
		for (int seed = 0; seed < 30; seed++) {
			var random = new Random(seed);
			var crowd = crowd(seed);
			var stay = List.copyOf(crowd.subList(0, PEOPLE / 2));
			stay.forEach(this.index::add);
			var other = new CandidateIndex();
			for (int step = 0; step < 600; step++) {
				var it = crowd.get(random.nextInt(PEOPLE));
				if (random.nextBoolean()) {
					other.add(it);
				}
				else {
					other.remove(it.attendee().id());
				}
			}
			Collections.shuffle(crowd, random);
			crowd.forEach((it) -> other.remove(it.attendee().id()));
			var again = new ArrayList<>(stay);
			Collections.shuffle(again, random);
			again.forEach(other::add);
			for (var self : crowd) {
				for (int budget : List.of(3, 20, ALL)) {
					assertThat(found(other, self, budget, (_) -> true, 5)).as("seed %d, budget %d", seed, budget)
						.isEqualTo(found(this.index, self, budget, (_) -> true, 5));
				}
			}
			this.index.retain(new HashMap<>());
		}
	}

	@Test
	void nobodyIsFoundTwiceNorHerselfNorWhoHasLeft() {
		var crowd = crowd(3);
		crowd.forEach(this.index::add);
		crowd.subList(0, 50).forEach((it) -> this.index.remove(it.attendee().id()));
		this.index.remove("nobody");
		var here = crowd.subList(50, PEOPLE).stream().map((it) -> it.attendee().id()).toList();
		assertThat(this.index.size()).isEqualTo(here.size());
		for (var self : crowd) {
			var found = found(this.index, self, ALL, (_) -> true, PEOPLE).stream().map(Found::id).toList();
			assertThat(found).doesNotHaveDuplicates().doesNotContain(self.attendee().id()).isSubsetOf(here);
		}
	}

	@Test
	void aChangedProfileTakesThePlaceOfTheOld() {
		var self = profile(Someone.called("ana").offers("Rust").asks("Go", "Jazz"));
		this.index.add(profile(Someone.called("ben").offers("Go").asks("Rust")));
		assertThat(found(this.index, self, ALL, (_) -> true, 5)).hasSize(1);
		this.index.add(profile(Someone.called("ben").offers("Go").asks("Chess")));
		assertThat(found(this.index, self, ALL, (_) -> true, 5)).isEmpty();
		this.index.add(profile(Someone.called("ben").offers("Jazz").asks("Rust")));
		assertThat(found(this.index, self, ALL, (_) -> true, 5)).hasSize(1);
		assertThat(this.index.size()).isEqualTo(1);
	}

	@Test
	void aSmallBudgetBoundsHowManyAreLookedAt() {
		var random = new Random(9);
		IntStream.range(0, 5_000).forEach((it) -> this.index.add(profile(random, it)));
		var self = profile(random, -1);
		var view = new View(this.rarity, Weights.DEFAULT, self);
		assertThat(this.index.search(view, 100, (_) -> true, 0, new Hits(5))).isBetween(1, 200);
		assertThat(this.index.search(view, ALL, (_) -> true, 0, new Hits(5_000))).isGreaterThan(200);
	}

	private record Found(String id, double worth) {
	}

	private List<Found> found(CandidateIndex in, Profile self, int budget, Allowed allowed, int most) {
		var hits = new Hits(most);
		in.search(new View(this.rarity, Weights.DEFAULT, self), budget, allowed, 0.02, hits);
		return IntStream.range(0, hits.size())
			.mapToObj((it) -> new Found(hits.profile(it).attendee().id(), hits.worth(it)))
			.toList();
	}

	/** The same by looking at all. */
	private List<Found> best(List<Profile> crowd, Profile self, Allowed allowed, int most) {
		var view = new View(this.rarity, Weights.DEFAULT, self);
		return crowd.stream()
			.filter((it) -> it != self)
			.filter(allowed::test)
			.sorted(Comparator.comparingDouble((Profile it) -> -view.worth(it))
				.thenComparing((a, b) -> Long.compareUnsigned(a.hash() ^ self.hash(), b.hash() ^ self.hash())))
			.map((it) -> new Found(it.attendee().id(), view.worth(it)))
			.filter((it) -> it.worth >= 0.02)
			.limit(most)
			.toList();
	}

	/** People whose answers taught something of every third. */
	private List<Profile> crowd(int seed) {
		var random = new Random(seed);
		var attendees = IntStream.range(0, PEOPLE)
			.mapToObj((it) -> Someone.random("id-" + it, random, 40))
			.peek(this.rarity::add)
			.toList();
		var profiles = new ArrayList<Profile>();
		for (var it : attendees) {
			var keys = it.keys().stream().sorted().limit(2).toList();
			var taste = switch (random.nextInt(6)) {
				case 0 -> Taste.NONE.met(keys);
				case 1 -> Taste.NONE.declined(keys);
				default -> Taste.NONE;
			};
			profiles.add(new Profile(it, this.rarity, taste));
		}
		return profiles;
	}

	private Profile profile(Random random, int number) {
		return profile(Someone.called("id-" + number)
			.likes("Chess", "term " + random.nextInt(9))
			.offers("Rust")
			.asks("Rust", "Go"));
	}

	private Profile profile(Someone someone) {
		var attendee = someone.get();
		this.rarity.add(attendee);
		return new Profile(attendee, this.rarity, Taste.NONE);
	}

}
