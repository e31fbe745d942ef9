package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.term.Term;
import rapport.match.worth.Profile;

/**
 * Lets those who are left without a partner join two who are introduced anyway, where all
 * of them share a rare interest: a group of three to five.
 */
final class Groups {

	private static final int MOST = 5;

	/**
	 * Of 500 registered at most one in nine has a rarer interest, of 50,000 one in 44.
	 */
	private static final double RARE = 0.35;

	private final EventState state;

	private final Instant putOffUntil;

	Groups(EventState state, RoundSettings settings, Instant now) {
		this.state = state;
		this.putOffUntil = now.minus(settings.laterAfter());
	}

	/** The introductions of the pairs, some of which grew to groups. */
	List<Introduction> join(List<Pair> pairs, Set<String> without, Proposal proposal) {
		var gatherings = new ArrayList<Gathering>();
		pairs.forEach((it) -> gatherings.add(new Gathering(List.of(it.one(), it.other()), null)));
		for (var id : without) {
			join(gatherings, this.state.profile(id));
		}
		var introductions = new ArrayList<Introduction>();
		for (int place = 0; place < pairs.size(); place++) {
			var it = gatherings.get(place);
			introductions.add((it.around == null) ? proposal.of(pairs.get(place)) : proposal.of(it.members, it.around));
		}
		return introductions;
	}

	private record Gathering(List<Profile> members, @Nullable Term around) {

		Gathering with(Profile another, Term interest) {
			var all = new ArrayList<>(this.members);
			all.add(another);
			return new Gathering(all, interest);
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
			return it.members.size() < MOST && it.members.stream().allMatch((member) -> likes(member, interest))
					&& !acquainted(it) && it.members.stream()
						.noneMatch((member) -> Constraint.anyForbids(this.state, member, left, this.putOffUntil));
		});
	}

	/** Whether it is of two who put an introduction off, and are asked again. */
	private boolean acquainted(Gathering gathering) {
		return this.state.introduced(gathering.members.getFirst().attendee().id(),
				gathering.members.get(1).attendee().id());
	}

	private static boolean likes(Profile member, Term interest) {
		return member.attendee().interests().stream().anyMatch((it) -> it.key().equals(interest.key()));
	}

}
