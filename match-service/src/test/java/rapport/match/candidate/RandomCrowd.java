package rapport.match.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import rapport.match.support.Someone;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;
import rapport.match.worth.Rarity;
import rapport.match.worth.Taste;
import rapport.match.worth.Weights;

/** Anyone, and what a search among them is to find. */
final class RandomCrowd {

	static final double LEAST = 0.02;

	private final Rarity rarity = new Rarity();

	private final List<Profile> profiles = new ArrayList<>();

	/** Answers taught something of every third. */
	RandomCrowd(int seed, int people, int terms) {
		var random = new Random(seed);
		var attendees = IntStream.range(0, people)
			.mapToObj((it) -> Someone.random("id-" + it, random, terms))
			.peek(this.rarity::add)
			.toList();
		for (var it : attendees) {
			var keys = it.keys().stream().sorted().limit(2).toList();
			var taste = switch (random.nextInt(6)) {
				case 0 -> Taste.NONE.met(keys);
				case 1 -> Taste.NONE.declined(keys);
				default -> Taste.NONE;
			};
			this.profiles.add(new Profile(it, this.rarity, taste));
		}
	}

	List<Profile> profiles() {
		return this.profiles;
	}

	AttendeeView view(Profile self) {
		return new AttendeeView(this.rarity, Weights.DEFAULT, self);
	}

	/** Somebody found. */
	record Found(String id, double worth) {

		static List<Found> of(BestFound hits) {
			return IntStream.range(0, hits.size())
				.mapToObj((it) -> new Found(hits.profile(it).attendee().id(), hits.worth(it)))
				.toList();
		}

	}

	/** The best for one of them, by looking at all. */
	List<Found> best(Profile self, Allowed allowed, int most) {
		var view = view(self);
		return this.profiles.stream()
			.filter((it) -> it != self)
			.filter(allowed::test)
			.sorted(Comparator.comparingDouble((Profile it) -> -view.worth(it))
				.thenComparing((a, b) -> Long.compareUnsigned(a.hash() ^ self.hash(), b.hash() ^ self.hash())))
			.map((it) -> new Found(it.attendee().id(), view.worth(it)))
			.filter((it) -> it.worth >= LEAST)
			.limit(most)
			.toList();
	}

}
