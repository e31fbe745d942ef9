package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
			var left = this.state.profile(id);
			best(gatherings, left).ifPresent((place) -> {
				var at = gatherings.get(place);
				gatherings.set(place, at.with(left, interest(at, left)));
			});
		}
		var introductions = new ArrayList<Introduction>();
		for (int place = 0; place < pairs.size(); place++) {
			var it = gatherings.get(place);
			introductions.add((it.around == null) ? proposal.of(pairs.get(place)) : proposal.of(it.members, it.around));
		}
		return introductions;
	}

	private record Gathering(List<Profile> members, @Nullable Term around) {

		Gathering with(Profile another, @Nullable Term interest) {
			var all = new ArrayList<>(this.members);
			all.add(another);
			return new Gathering(all, interest);
		}

	}

	/** Where she would find the rarest interest of hers. */
	private Optional<Integer> best(List<Gathering> gatherings, Profile left) {
		Integer best = null;
		double rarest = 0;
		for (int place = 0; place < gatherings.size(); place++) {
			var interest = interest(gatherings.get(place), left);
			if (interest != null && this.state.rarity().of(interest) > rarest) {
				rarest = this.state.rarity().of(interest);
				best = place;
			}
		}
		return Optional.ofNullable(best);
	}

	/** The rarest interest that all would share, if she may join them. */
	private @Nullable Term interest(Gathering gathering, Profile left) {
		if (gathering.members.size() == MOST) {
			return null;
		}
		var interest = left.attendee()
			.interests()
			.stream()
			.filter((it) -> this.state.rarity().of(it) > RARE)
			.filter((it) -> gathering.members.stream().allMatch((member) -> likes(member, it)))
			.max(Comparator.<Term>comparingDouble(this.state.rarity()::of).thenComparing(Term::key))
			.orElse(null);
		return (interest == null || acquainted(gathering) || gathering.members.stream()
			.anyMatch((it) -> Constraint.anyForbids(this.state, it, left, this.putOffUntil))) ? null : interest;
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
