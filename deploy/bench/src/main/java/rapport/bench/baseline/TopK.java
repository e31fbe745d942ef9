package rapport.bench.baseline;

import java.util.List;

import rapport.bench.instance.Person;

/**
 * Looks up the best few for each who has room, one after the other, and introduces her to
 * those of them who have room too.
 */
final class TopK implements Baseline {

	private static final int K = 10;

	private final Ranking ranking;

	private final List<Person> people;

	private final QueryTimes times;

	TopK(Ranking ranking, List<Person> people, QueryTimes times) {
		this.ranking = ranking;
		this.people = people;
		this.times = times;
	}

	@Override
	public String name() {
		return this.ranking.name();
	}

	@Override
	public void enter(int person) {
		if (this.people.get(person).takesPart()) {
			this.ranking.enter(person, this.people.get(person).attendee());
		}
	}

	@Override
	public void leave(int person) {
		this.ranking.leave(person);
	}

	@Override
	public void round(Situation situation) {
		situation.here()
			.stream()
			.filter((it) -> this.people.get(it).takesPart() && situation.room(it))
			.forEach((it) -> introduce(it, situation));
	}

	private void introduce(int person, Situation situation) {
		int most = K + situation.introductions(person);
		long start = System.nanoTime();
		var best = this.ranking.best(person, this.people.get(person).attendee(), most);
		this.times.add(System.nanoTime() - start);
		for (int other : best) {
			situation.introduce(person, other, situation.graph().worth(person, other));
		}
	}

	@Override
	public void close() {
		this.ranking.close();
	}

}
