package rapport.bench.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import rapport.bench.instance.Graph;
import rapport.bench.instance.Instance;
import rapport.bench.instance.Stays;
import rapport.bench.score.Pair;

/** Who is there, whose pace leaves room, and who was introduced to whom. */
final class Situation {

	private final Instance instance;

	private final Graph graph;

	private final BitSet here = new BitSet();

	private final BitSet[] introduced;

	private final List<ArrayDeque<Long>> moments = new ArrayList<>();

	private final List<Pair> now = new ArrayList<>();

	private long second;

	Situation(Instance instance, Graph graph) {
		this.instance = instance;
		this.graph = graph;
		this.introduced = new BitSet[graph.people()];
		Arrays.setAll(this.introduced, (_) -> new BitSet());
		instance.people().forEach((_) -> this.moments.add(new ArrayDeque<>()));
	}

	/** Begins a round. */
	void at(long newSecond) {
		this.second = newSecond;
		this.now.clear();
	}

	/** The pairs introduced in this round. */
	List<Pair> introducedNow() {
		return List.copyOf(this.now);
	}

	BitSet here() {
		return this.here;
	}

	/** Those who are there and whose pace allows one more. */
	BitSet free() {
		var free = new BitSet();
		this.here.stream().filter(this::room).forEach(free::set);
		return free;
	}

	Graph graph() {
		return this.graph;
	}

	/** How many she was introduced to so far. */
	int introductions(int person) {
		return this.introduced[person].cardinality();
	}

	/** Whether her pace allows one more now. */
	boolean room(int person) {
		var recent = this.moments.get(person);
		while (!recent.isEmpty() && recent.peekFirst() <= this.second - Stays.HOUR) {
			recent.removeFirst();
		}
		return recent.size() < this.instance.people().get(person).attendee().perHour();
	}

	/** Introduces two if they are there and feasible, both have room, and it is new. */
	boolean introduce(int one, int other, double worth) {
		if (!this.here.get(one) || !this.here.get(other) || !this.graph.feasible(one, other)
				|| this.introduced[one].get(other) || !room(one) || !room(other)) {
			return false;
		}
		this.introduced[one].set(other);
		this.introduced[other].set(one);
		this.moments.get(one).addLast(this.second);
		this.moments.get(other).addLast(this.second);
		this.now.add(new Pair(one, other, worth));
		return true;
	}

}
