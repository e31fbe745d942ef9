package rapport.match.round;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import rapport.match.event.EventState;
import rapport.match.term.Term;
import rapport.match.worth.Profile;

/**
 * Lets those who are left without a partner join two who are introduced anyway, where all
 * of them share a rare interest: a group of three to five.
 */
final class Groups {

	/**
	 * Of 500 registered at most one in nine has a rarer interest, of 50,000 one in 44.
	 */
	private static final double RARE = 0.35;

	private final EventState state;

	private final Joining joining;

	Groups(EventState state, Joining joining) {
		this.state = state;
		this.joining = joining;
	}

	/** Lets each of them join where she may; some gatherings grow by it. */
	void join(List<Gathering> gatherings, Set<String> without) {
		for (var id : without) {
			join(gatherings, this.state.profile(id));
		}
	}

	/** Lets one join where she finds the rarest interest of hers. */
	private void join(List<Gathering> gatherings, Profile left) {
		for (var interest : rare(left)) {
			var place = where(interest, gatherings, left).findFirst();
			if (place.isPresent()) {
				gatherings.set(place.getAsInt(), gatherings.get(place.getAsInt()).with(left, interest));
				return;
			}
		}
	}

	/** Her rare interests, the rarest first. */
	private List<Term> rare(Profile left) {
		return left.attendee()
			.interests()
			.stream()
			.filter((it) -> this.state.rarity().of(it) > RARE)
			.sorted(Comparator.<Term>comparingDouble(this.state.rarity()::of).thenComparing(Term::key).reversed())
			.toList();
	}

	/** Where all share an interest of hers, and she may join them. */
	private IntStream where(Term interest, List<Gathering> gatherings, Profile left) {
		return IntStream.range(0, gatherings.size()).filter((place) -> {
			var it = gatherings.get(place);
			return it.members().stream().allMatch((member) -> likes(member, interest)) && this.joining.allows(it, left);
		});
	}

	private static boolean likes(Profile member, Term interest) {
		return member.attendee().interests().stream().anyMatch((it) -> it.key().equals(interest.key()));
	}

}
