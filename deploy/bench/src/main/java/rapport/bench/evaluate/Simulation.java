package rapport.bench.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import rapport.bench.instance.Graph;
import rapport.bench.instance.Instance;
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

	private final EventState state;

	private final BitSet here = new BitSet();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<Made> made = new ArrayList<>();

	private final List<RoundRun> rounds = new ArrayList<>();

	private final Coverage coverage;

	/** Somebody comes or leaves. */
	private record Change(long second, boolean enters, int person) {
	}

	Simulation(Instance instance, Graph graph, Duration roundEvery) {
		this.instance = instance;
		this.clock = new RoundClock(Duration.ZERO, roundEvery);
		this.state = instance.registered();
		this.coverage = new Coverage(graph);
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

	Coverage coverage() {
		return this.coverage;
	}

	/** Runs until all have left, but at most so many rounds. */
	void run(int mostRounds) {
		var changes = changes();
		int next = 0;
		for (long second = 0; next < changes.size() && this.rounds.size() < mostRounds; second++) {
			var now = Instance.START.plusSeconds(second);
			for (; next < changes.size() && changes.get(next).second() <= second; next++) {
				apply(changes.get(next), next + 1, now);
			}
			if (this.clock.due(Instance.EVENT, now) && !this.here.isEmpty()) {
				round(second, now);
			}
		}
	}

	/** In the order of time; in the same second those who leave go first. */
	private List<Change> changes() {
		var changes = new ArrayList<Change>();
		for (int i = 0; i < this.instance.people().size(); i++) {
			for (var stay : this.instance.presence().of(this.instance.people().get(i)).all()) {
				changes.add(new Change(stay.entered(), true, i));
				changes.add(new Change(stay.left(), false, i));
			}
		}
		changes.sort(Comparator.comparingLong(Change::second).thenComparing(Change::enters));
		return changes;
	}

	private void apply(Change change, int sequence, Instant now) {
		var id = this.instance.people().get(change.person()).attendee().id();
		this.state.presence(id, change.enters(), sequence, false, now).forEach(this.state::apply);
		this.here.set(change.person(), change.enters());
		this.clock.changed(Instance.EVENT, now);
	}

	private void round(long second, Instant now) {
		int number = this.rounds.size() + 1;
		long start = System.nanoTime();
		this.state.expired(now).forEach(this.state::apply);
		var introductions = this.round.run(this.state, now);
		introductions.forEach(this.state::apply);
		this.rounds.add(new RoundRun(number, second, (System.nanoTime() - start) / 1e6, introductions.size()));
		var these = introductions.stream().map((it) -> made(number, second, it)).toList();
		introductions.forEach((it) -> accept(it, now));
		this.made.addAll(these);
		this.coverage.round(this.here, these);
	}

	private Made made(int round, long second, Introduction it) {
		int one = number(it.participants().getFirst().attendeeId());
		int other = number(it.participants().getLast().attendeeId());
		return new Made(round, second, Math.min(one, other), Math.max(one, other), it);
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
