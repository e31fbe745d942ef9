package rapport.match.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import rapport.match.event.EventState;
import rapport.match.term.Term;
import rapport.match.worth.Profile;
import rapport.match.worth.Valuation;
import rapport.match.worth.Worth;

/**
 * Lets those who named nothing join two who have something in common, to listen in: a
 * small group round what these share.
 */
final class Listeners {

	/** So many listen to two at most. */
	static final int MOST = 2;

	private final EventState state;

	private final Joining joining;

	private final Valuation valuation;

	Listeners(EventState state, RoundSettings settings, Joining joining) {
		this.state = state;
		this.joining = joining;
		this.valuation = new Valuation(state.rarity(), settings.weights());
	}

	/**
	 * Lets each of them join two who are introduced anyway, or else two who are
	 * introduced for her.
	 * @param more finds about so many more who may be introduced to each other
	 */
	void join(List<Gathering> gatherings, Set<String> silent, IntFunction<List<Pair>> more) {
		var left = silent.stream().map(this.state::profile).filter((it) -> !joined(gatherings, it)).toList();
		if (left.isEmpty()) {
			return;
		}
		var spare = new ArrayList<>(more.apply(left.size()).stream().map(Gathering::of).toList());
		left.forEach((it) -> joined(spare, it));
		spare.stream().filter((it) -> it.around() != null).forEach(gatherings::add);
	}

	/** Lets one join the smallest where she may, if there is one. */
	private boolean joined(List<Gathering> gatherings, Profile one) {
		var place = IntStream.range(0, gatherings.size())
			.filter((it) -> listeners(gatherings.get(it)) < MOST && this.joining.allows(gatherings.get(it), one))
			.boxed()
			.min(Comparator.<Integer>comparingInt((it) -> gatherings.get(it).size()).thenComparing((it) -> it));
		place.ifPresent((it) -> gatherings.set(it, gatherings.get(it).with(one, topic(gatherings.get(it)))));
		return place.isPresent();
	}

	private static long listeners(Gathering it) {
		return it.members().stream().filter((one) -> one.attendee().silent()).count();
	}

	/** What they talk about: what the group is around, or the two have in common. */
	private Term topic(Gathering it) {
		return (it.around() != null) ? it.around() : common(this.valuation.of(it.pair().one(), it.pair().other()));
	}

	/** The two are introduced, so there is something. */
	private static Term common(Worth worth) {
		var all = new ArrayList<>(worth.shared());
		all.addAll(worth.first().helpedBy());
		all.addAll(worth.second().helpedBy());
		worth.ground().forEach((it) -> all.add(it.topic()));
		all.addAll(worth.first().learnable());
		all.addAll(worth.second().learnable());
		return all.getFirst();
	}

}
