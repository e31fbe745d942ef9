package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.IntroductionId;
import rapport.match.introduction.Opener;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;
import rapport.match.term.Term;
import rapport.match.worth.GainBreakdown;
import rapport.match.worth.Ground;
import rapport.match.worth.Profile;
import rapport.match.worth.Valuation;
import rapport.match.worth.Worth;

/** Words the introductions of a round: the reasons, how to begin, and where to meet. */
final class Proposal {

	private static final String COMMON_TONGUE = "en";

	private final EventState state;

	private final RoundSettings settings;

	private final Instant now;

	private final Valuation valuation;

	Proposal(EventState state, RoundSettings settings, Instant now) {
		this.state = state;
		this.settings = settings;
		this.now = now;
		this.valuation = new Valuation(state.rarity(), settings.weights());
	}

	/** The introduction of two, or the one they put off, again. */
	Introduction of(Pair pair) {
		var first = lesser(pair.one(), pair.other());
		var second = (first == pair.one()) ? pair.other() : pair.one();
		var putOff = Constraint.putOff(this.state, first.attendee().id(), second.attendee().id(),
				this.now.minus(this.settings.laterAfter()));
		if (putOff != null) {
			return putOff.again(round(), this.now, until());
		}
		var worth = this.valuation.of(first, second);
		return introduction(worth.value(), labels(worth.shared()), null, List.of(first, second),
				List.of(participant(first.attendee(), worth), participant(second.attendee(), worth.reversed())));
	}

	/**
	 * The introduction of a group around an interest all have, or that some have and the
	 * others, who named nothing, may hear about.
	 */
	Introduction of(List<Profile> members, Term around) {
		var inOrder = members.stream().sorted(Comparator.comparing((it) -> it.attendee().id())).toList();
		var participants = new ArrayList<Participant>();
		double sum = 0;
		for (var one : inOrder) {
			Worth best = null;
			for (var other : inOrder) {
				if (other != one) {
					var worth = this.valuation.of(one, other);
					sum += worth.value();
					if (best == null || worth.value() > best.value()) {
						best = worth;
					}
				}
			}
			participants.add((best == null || one.attendee().silent()) ? listening(one.attendee(), around)
					: participant(one.attendee(), best));
		}
		boolean all = inOrder.stream().allMatch((it) -> likes(it, around));
		return introduction(sum / (inOrder.size() * (inOrder.size() - 1.0)), all ? List.of(around.label()) : List.of(),
				around.label(), inOrder, participants);
	}

	private Introduction introduction(double worth, List<String> shared, @Nullable String around, List<Profile> members,
			List<Participant> participants) {
		var id = IntroductionId.of(this.state.eventId(), members.stream().map((it) -> it.attendee().id()).toList());
		var points = this.state.rules().meetingPoints();
		return new Introduction(this.state.eventId(), id, 1, State.PROPOSED, this.now, this.now, until(), worth, shared,
				around, language(members), participants,
				points.isEmpty() ? null : points.get(Math.floorMod(id.hashCode(), points.size())), round(), 1, null);
	}

	private int round() {
		return this.state.rounds() + 1;
	}

	private Instant until() {
		return this.now.plus(this.state.rules().answerWithin());
	}

	/** A tongue of their own before English, which most share. */
	private static @Nullable String language(Collection<Profile> members) {
		return members.stream()
			.map((it) -> it.attendee().languages())
			.flatMap(Collection::stream)
			.filter((it) -> members.stream().allMatch((one) -> one.attendee().languages().contains(it)))
			.distinct()
			.min(Comparator.<String, Boolean>comparing(COMMON_TONGUE::equals).thenComparing(Comparator.naturalOrder()))
			.orElse(null);
	}

	private static boolean likes(Profile member, Term interest) {
		return member.attendee().interests().stream().anyMatch((it) -> it.key().equals(interest.key()));
	}

	/** Who named nothing may ask what the others like about it. */
	private static Participant listening(Attendee self, Term around) {
		return new Participant(self.id(), 0, List.of(), List.of(),
				new Opener(Opener.Kind.ASK_ABOUT, around.label(), null), false, null);
	}

	private static Participant participant(Attendee self, Worth worth) {
		GainBreakdown hers = worth.first();
		return new Participant(self.id(), hers.gain(), labels(worth.second().helpedBy()), labels(hers.helpedBy()),
				opener(worth), worth.second().mentored(), null);
	}

	/**
	 * The best thing to begin with: help she asked for, then a shared interest, then help
	 * she can give, then what both know, what there is to learn from either, and what
	 * else they have in common.
	 */
	private static Opener opener(Worth worth) {
		var helps = worth.second().helpedBy();
		var hears = helps.isEmpty() ? null : helps.getFirst().label();
		if (!worth.first().helpedBy().isEmpty()) {
			return new Opener(Opener.Kind.ASK_ABOUT, worth.first().helpedBy().getFirst().label(), hears);
		}
		if (!worth.shared().isEmpty()) {
			return new Opener(Opener.Kind.TALK_ABOUT, worth.shared().getFirst().label(), hears);
		}
		if (hears != null) {
			return new Opener(Opener.Kind.OFFER_HELP, hears, null);
		}
		var ground = worth.ground().isEmpty() ? null : worth.ground().getFirst();
		if (ground != null && ground.kind() == Ground.Kind.KNOW) {
			return opener(ground);
		}
		if (!worth.first().learnable().isEmpty()) {
			return new Opener(Opener.Kind.ASK_ABOUT, worth.first().learnable().getFirst().label(), null);
		}
		if (!worth.second().learnable().isEmpty()) {
			return new Opener(Opener.Kind.OFFER_HELP, worth.second().learnable().getFirst().label(), null);
		}
		return opener(Objects.requireNonNull(ground, "the two have nothing in common"));
	}

	private static Opener opener(Ground it) {
		return switch (it.kind()) {
			case KNOW -> new Opener(Opener.Kind.BOTH_KNOW, it.topic().label(), null);
			case SEEK -> new Opener(Opener.Kind.BOTH_SEEK, it.topic().label(), null);
			case TALK -> new Opener(Opener.Kind.IN_COMMON, it.topic().label(), null);
			case CLOSE -> new Opener(Opener.Kind.CLOSE, it.topic().label(), it.other().label());
		};
	}

	private static List<String> labels(List<Term> terms) {
		return terms.stream().map(Term::label).toList();
	}

	private static Profile lesser(Profile one, Profile other) {
		return (one.attendee().id().compareTo(other.attendee().id()) < 0) ? one : other;
	}

}
