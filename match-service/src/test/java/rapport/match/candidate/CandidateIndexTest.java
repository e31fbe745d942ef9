package rapport.match.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import rapport.match.candidate.RandomCrowd.Found;
import rapport.match.support.Someone;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;
import rapport.match.worth.Rarity;
import rapport.match.worth.Taste;
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
			var crowd = new RandomCrowd(seed, PEOPLE, 40);
			var index = new CandidateIndex();
			crowd.profiles().forEach(index::add);
			for (var self : crowd.profiles()) {
				Allowed allowed = (it) -> !it.isColleagueOf(self);
				for (int most : List.of(1, 4, PEOPLE)) {
					assertThat(found(index, crowd.view(self), ALL, allowed, most)).as("seed %d", seed)
						.isEqualTo(crowd.best(self, allowed, most));
				}
			}
		}
	}

	@Test
	void whatItFindsDoesNotDependOnWhoCameFirstAndWhoHasLeft() {
		for (int seed = 0; seed < 30; seed++) {
			var random = new Random(seed);
			var crowd = new RandomCrowd(seed, PEOPLE, 40);
			var stay = crowd.profiles().subList(0, PEOPLE / 2);
			var one = new CandidateIndex();
			stay.forEach(one::add);
			var other = new CandidateIndex();
			for (int step = 0; step < 600; step++) {
				var it = crowd.profiles().get(random.nextInt(PEOPLE));
				if (random.nextBoolean()) {
					other.add(it);
				}
				else {
					other.remove(it.attendee().id());
				}
			}
			crowd.profiles().forEach((it) -> other.remove(it.attendee().id()));
			var again = new ArrayList<>(stay);
			Collections.shuffle(again, random);
			again.forEach(other::add);
			for (var self : crowd.profiles()) {
				for (int budget : List.of(3, 20, ALL)) {
					assertThat(found(other, crowd.view(self), budget, (_) -> true, 5))
						.as("seed %d, budget %d", seed, budget)
						.isEqualTo(found(one, crowd.view(self), budget, (_) -> true, 5));
				}
			}
		}
	}

	@Test
	void nobodyIsFoundTwiceNorHerselfNorWhoHasLeft() {
		var crowd = new RandomCrowd(3, PEOPLE, 40);
		crowd.profiles().forEach(this.index::add);
		crowd.profiles().subList(0, 50).forEach((it) -> this.index.remove(it.attendee().id()));
		this.index.remove("nobody");
		var here = crowd.profiles().subList(50, PEOPLE).stream().map((it) -> it.attendee().id()).toList();
		assertThat(this.index.size()).isEqualTo(here.size());
		for (var self : crowd.profiles()) {
			var found = found(this.index, crowd.view(self), ALL, (_) -> true, PEOPLE).stream().map(Found::id).toList();
			assertThat(found).doesNotHaveDuplicates().doesNotContain(self.attendee().id()).isSubsetOf(here);
		}
	}

	@Test
	void aChangedProfileTakesThePlaceOfTheOld() {
		var self = profile(Someone.called("ana").offers("Rust").asks("Go", "Jazz"));
		this.index.add(profile(Someone.called("ben").offers("Go").asks("Rust")));
		assertThat(found(this.index, view(self), ALL, (_) -> true, 5)).hasSize(1);
		this.index.add(profile(Someone.called("ben").offers("Tea").asks("Chess")));
		assertThat(found(this.index, view(self), ALL, (_) -> true, 5)).isEmpty();
		this.index.add(profile(Someone.called("ben").offers("Jazz").asks("Rust")));
		assertThat(found(this.index, view(self), ALL, (_) -> true, 5)).hasSize(1);
		assertThat(this.index.size()).isEqualTo(1);
	}

	@Test
	void aSmallBudgetBoundsHowManyAreLookedAt() {
		var random = new Random(9);
		IntStream.range(0, 5_000).forEach((it) -> this.index.add(profile(random, it)));
		var self = profile(random, -1);
		var view = view(self);
		assertThat(this.index.search(view, 100, (_) -> true, 0, new BestFound(5))).isBetween(1, 200);
		assertThat(this.index.search(view, ALL, (_) -> true, 0, new BestFound(5_000))).isGreaterThan(200);
	}

	private static List<Found> found(CandidateIndex in, AttendeeView view, int budget, Allowed allowed, int most) {
		var hits = new BestFound(most);
		in.search(view, budget, allowed, RandomCrowd.LEAST, hits);
		return Found.of(hits);
	}

	private AttendeeView view(Profile self) {
		return new AttendeeView(this.rarity, Weights.DEFAULT, self);
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
