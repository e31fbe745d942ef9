package rapport.bench.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import rapport.bench.instance.Change;
import rapport.bench.instance.Graph;
import rapport.bench.instance.Instance;
import rapport.bench.score.Pair;
import rapport.bench.score.Score;
import rapport.match.event.EventState;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Introduction;
import rapport.match.round.Round;
import rapport.match.round.RoundClock;

/**
 * Lets people come and go as the instance says, and runs rounds as the service does: in
 * the second in which someone came or left, else every so often. Both say yes to each
 * introduction at once, and what was introduced counts though one of them leaves.
 */
final class Simulation {

	private final Instance instance;

	private final Round round = new Round(Instance.SETTINGS);

	private final RoundClock clock;

	private final Duration roundEvery;

	private final EventState state;

	private final BitSet here = new BitSet();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<Made> made = new ArrayList<>();

	private final List<RoundRun> rounds = new ArrayList<>();

	private final Score score;

	Simulation(Instance instance, Graph graph, Duration roundEvery) {
		this.instance = instance;
		this.clock = new RoundClock(Duration.ZERO);
		this.roundEvery = roundEvery;
		this.state = instance.registered();
		this.score = new Score(graph);
		for (int i = 0; i < instance.people().size(); i++) {
			this.numbers.put(instance.people().get(i).attendee().id(), i);
		}
	}

	List<Made> made() {
		return this.made;
	}

	List<RoundRun> rounds() {
		return this.rounds;
	}

	Score score() {
		return this.score;
	}

	/** Runs until all have left, but at most so many rounds. */
	void run(int mostRounds) {
		var changes = Change.of(this.instance);
		int next = 0;
		for (long second = 0; next < changes.size() && this.rounds.size() < mostRounds; second++) {
			var now = Instance.START.plusSeconds(second);
			for (; next < changes.size() && changes.get(next).second() <= second; next++) {
				apply(changes.get(next), next + 1, now);
			}
			if (!this.clock.due(now).isEmpty()) {
				this.clock.dueAt(Instance.EVENT, now.plus(this.roundEvery));
				if (!this.here.isEmpty()) {
					round(second, now);
				}
			}
		}
	}

	private void apply(Change change, int sequence, Instant now) {
		var id = this.instance.people().get(change.person()).attendee().id();
		this.state.presence(id, change.enters(), sequence, false, now).forEach(this.state::apply);
		this.here.set(change.person(), change.enters());
		this.clock.changed(Instance.EVENT, now);
	}

	private void round(long second, Instant now) {
		int number = this.rounds.size() + 1;
		var free = free(now);
		long start = System.nanoTime();
		this.state.expired(now).forEach(this.state::apply);
		var introductions = this.round.run(this.state, now);
		introductions.forEach(this.state::apply);
		this.rounds.add(new RoundRun(number, second, (System.nanoTime() - start) / 1e6, introductions.size()));
		introductions.forEach((it) -> accept(it, now));
		var madeNow = introductions.stream().map((it) -> made(number, second, it)).toList();
		this.made.addAll(madeNow);
		this.score.round(free, madeNow.stream().map(Made::pair).toList());
	}

	private BitSet free(Instant now) {
		var free = new BitSet();
		this.here.stream()
			.filter((it) -> this.state.room(this.instance.people().get(it).attendee().id(), now) > 0)
			.forEach(free::set);
		return free;
	}

	private Made made(int round, long second, Introduction it) {
		int one = number(it.participants().getFirst().attendeeId());
		int other = number(it.participants().getLast().attendeeId());
		return new Made(round, second, new Pair(Math.min(one, other), Math.max(one, other), it.worth()), it);
	}

	private int number(String attendeeId) {
		return this.numbers.getOrDefault(attendeeId, -1);
	}

	private void accept(Introduction introduction, Instant now) {
		for (var participant : introduction.participants()) {
			this.state.answer(introduction.id(), participant.attendeeId(), Answer.YES, now).forEach(this.state::apply);
		}
	}

}
