package rapport.match.candidate;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import rapport.match.attendee.Experience;
import rapport.match.attendee.Mentoring;
import rapport.match.candidate.RandomCrowd.Found;
import rapport.match.support.Someone;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;
import rapport.match.worth.Rarity;
import rapport.match.worth.Taste;
import rapport.match.worth.Weights;

import static org.assertj.core.api.Assertions.assertThat;

class BitmapIndexTest {

	@Test
	void withTimeForAllItFindsTheVeryBest() {
		for (int seed = 0; seed < 12; seed++) {
			var crowd = new RandomCrowd(seed, 150, 40);
			var index = new BitmapIndex(crowd.profiles());
			for (int number = 0; number < 150; number++) {
				var self = crowd.profiles().get(number);
				Allowed allowed = (it) -> !it.isColleagueOf(self) && it.canTalkWith(self);
				for (int most : List.of(1, 4, 150)) {
					var hits = new BestFound(most);
					index.search(crowd.view(self), number, Integer.MAX_VALUE, allowed, RandomCrowd.LEAST, hits);
					assertThat(Found.of(hits)).as("seed %d, %d", seed, number)
						.isEqualTo(crowd.best(self, allowed, most));
				}
			}
		}
	}

	@Test
	void aFewLooksFindNearlyTheBestOfThousands() {
		var crowd = new RandomCrowd(5, 3_000, 60);
		var index = new BitmapIndex(crowd.profiles());
		double found = 0;
		double best = 0;
		for (int number = 0; number < 3_000; number += 10) {
			var self = crowd.profiles().get(number);
			var hits = new BestFound(10);
			assertThat(index.search(crowd.view(self), number, 40, self::canTalkWith, RandomCrowd.LEAST, hits))
				.isLessThanOrEqualTo(40);
			found += sum(Found.of(hits));
			best += sum(crowd.best(self, self::canTalkWith, 10));
		}
		assertThat(found / best).isBetween(0.95, 1.0);
	}

	private static double sum(List<Found> some) {
		return some.stream().mapToDouble(Found::worth).sum();
	}

	@Test
	void ofThoseWhoPromiseTheSameEachLooksAtOthers() {
		var rarity = new Rarity();
		var crowd = IntStream.range(0, 200)
			.mapToObj((it) -> profile(rarity, Someone.called("id-" + it).likes("Chess")))
			.toList();
		var index = new BitmapIndex(crowd);
		for (int number : List.of(0, 63, 64, 130, 198)) {
			var hits = new BestFound(10);
			var view = new AttendeeView(rarity, Weights.DEFAULT, crowd.get(number));
			assertThat(index.search(view, number, 3, (_) -> true, 0, hits)).isEqualTo(3);
			assertThat(IntStream.of(hits.numbers())).as("found by %d", number)
				.containsExactlyInAnyOrder((number + 1) % 200, (number + 2) % 200, (number + 3) % 200);
		}
	}

	@Test
	void aMentorIsFoundFirst() {
		var rarity = new Rarity();
		var crowd = List.of(
				profile(rarity, Someone.called("ana").asks("Rust").mentoring(Mentoring.ASKS, Experience.JUNIOR)),
				profile(rarity, Someone.called("ben").offers("Rust")),
				profile(rarity, Someone.called("eva").offers("Rust").mentoring(Mentoring.OFFERS, Experience.SENIOR)),
				profile(rarity, Someone.called("zoe").offers("Rust").mentoring(Mentoring.OFFERS, Experience.JUNIOR)));
		var hits = new BestFound(10);
		new BitmapIndex(crowd).search(new AttendeeView(rarity, Weights.DEFAULT, crowd.getFirst()), 0, 10, (_) -> true,
				0, hits);
		assertThat(Found.of(hits)).extracting(Found::id).startsWith("eva");
	}

	@Test
	void whoCannotTalkWithHerIsNotLookedAt() {
		var rarity = new Rarity();
		var crowd = List.of(profile(rarity, Someone.called("ana").likes("Chess", "Go").speaks("en", "pt")),
				profile(rarity, Someone.called("ben").likes("Chess", "Go").speaks("de")),
				profile(rarity, Someone.called("eva").likes("Chess").speaks("pt")));
		var hits = new BestFound(10);
		var view = new AttendeeView(rarity, Weights.DEFAULT, crowd.getFirst());
		assertThat(new BitmapIndex(crowd).search(view, 0, 1, (_) -> true, 0, hits)).isEqualTo(1);
		assertThat(Found.of(hits)).extracting(Found::id).containsExactly("eva");
	}

	@Test
	void nobodyIsFoundWhereNobodyIs() {
		var rarity = new Rarity();
		var ana = profile(rarity, Someone.called("ana").likes("Chess"));
		var hits = new BestFound(10);
		var view = new AttendeeView(rarity, Weights.DEFAULT, ana);
		assertThat(new BitmapIndex(List.of(ana)).search(view, 0, 10, (_) -> true, 0, hits)).isZero();
		assertThat(hits.size()).isZero();
	}

	private static Profile profile(Rarity rarity, Someone someone) {
		var attendee = someone.get();
		rarity.add(attendee);
		return new Profile(attendee, rarity, Taste.NONE);
	}

}
