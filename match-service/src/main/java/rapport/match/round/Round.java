package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.matching.BMatching;
import rapport.match.matching.Graph;

/**
 * A round over those who are free. A pure function of the state and the time: the same
 * two give the same introductions.
 */
public final class Round {

	/** So many who might take one in are looked at for each. */
	private static final int HOSTS = 8;

	private final RoundSettings settings;

	public Round(RoundSettings settings) {
		this.settings = settings;
	}

	/**
	 * The introductions to make now: a b-matching of great weight, in which nobody gets
	 * more than she has room for, and as many as possible of those who had none get one.
	 * Who is still without then is introduced to anyone whose pace allows it, though she
	 * waits for an answer already, or joins two with whom she shares a rare interest; who
	 * named nothing joins any two.
	 */
	public List<Introduction> run(EventState state, Instant now) {
		if (!state.rules().introducesAt(now)) {
			return List.of();
		}
		var crowd = Crowd.free(state, now, this.settings);
		if (crowd.size() == 0) {
			return List.of();
		}
		var pairs = match(crowd, new Edges(state, this.settings, now).among(crowd, all(crowd)));
		var without = without(crowd, pairs);
		if (!without.isEmpty()) {
			pairs.addAll(helped(state, without, pairs, now));
			without.removeAll(ids(pairs));
		}
		var gatherings = pairs.stream().map(Gathering::of).collect(Collectors.toCollection(ArrayList::new));
		if (!without.isEmpty() && this.settings.groups()) {
			gather(state, gatherings, without, now);
		}
		var proposal = new Proposal(state, this.settings, now);
		return gatherings.stream().map((it) -> it.proposed(proposal)).toList();
	}

	/** Lets those who are without join others, in groups. */
	private void gather(EventState state, List<Gathering> gatherings, Set<String> without, Instant now) {
		var joining = new Joining(state, this.settings, now);
		new Groups(state, joining).join(gatherings, without);
		var silent = new LinkedHashSet<>(without);
		silent.removeIf((it) -> !state.profile(it).attendee().silent());
		new Listeners(state, this.settings, joining).join(gatherings, silent,
				(many) -> hosts(state, gatherings, many, now));
	}

	/**
	 * Two each, for so many, of those who have room, though they hope for somebody better
	 * or wait for an answer; nobody who gets an introduction in this round already.
	 */
	private List<Pair> hosts(EventState state, List<Gathering> gatherings, int many, Instant now) {
		var busy = gatherings.stream()
			.flatMap((it) -> it.members().stream())
			.collect(Collectors.toMap((it) -> it.attendee().id(), (_) -> (long) Integer.MAX_VALUE, Math::max));
		var crowd = Crowd.helping(state, now, this.settings, Set.of(), busy);
		var searching = all(crowd).filter((it) -> !crowd.profile(it).attendee().silent())
			.limit(Math.min(this.settings.people(), HOSTS * (long) many));
		return match(crowd, new Edges(state, this.settings.withoutPatience(), now).among(crowd, searching));
	}

	private List<Pair> match(Crowd crowd, Graph graph) {
		var capacities = IntStream.range(0, crowd.size()).map(crowd::capacity).toArray();
		var cover = new boolean[crowd.size()];
		all(crowd).forEach((it) -> cover[it] = crowd.without(it));
		var pairs = new ArrayList<Pair>();
		BMatching.of(graph, capacities, cover, this.settings.passes())
			.forEach((it) -> pairs.add(new Pair(crowd.profile(graph.one(it)), crowd.profile(graph.other(it)))));
		return pairs;
	}

	private List<Pair> helped(EventState state, Set<String> left, List<Pair> pairs, Instant now) {
		var given = pairs.stream().flatMap(Pair::ids).collect(Collectors.groupingBy((it) -> it, Collectors.counting()));
		var crowd = Crowd.helping(state, now, this.settings, left, given);
		var searching = all(crowd).filter((it) -> left.contains(crowd.id(it)));
		return match(crowd, new Edges(state, this.settings, now).among(crowd, searching));
	}

	/** The ids of those who had none and get none, in their order. */
	private static Set<String> without(Crowd crowd, List<Pair> pairs) {
		var without = new LinkedHashSet<String>();
		all(crowd).filter(crowd::without).forEach((it) -> without.add(crowd.id(it)));
		without.removeAll(ids(pairs));
		return without;
	}

	private static Set<String> ids(List<Pair> pairs) {
		return pairs.stream().flatMap(Pair::ids).collect(Collectors.toSet());
	}

	private static IntStream all(Crowd crowd) {
		return IntStream.range(0, crowd.size());
	}

}
