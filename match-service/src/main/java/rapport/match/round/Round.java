package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import rapport.match.attendee.Attendee;
import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Opener;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;
import rapport.match.term.Term;
import rapport.match.worth.Side;
import rapport.match.worth.Valuation;
import rapport.match.worth.Weights;
import rapport.match.worth.Worth;

/**
 * A round over those who are free. A pure function of the state and the time: the same
 * two give the same introductions.
 */
public final class Round {

	private final Weights weights;

	public Round(Weights weights) {
		this.weights = weights;
	}

	/**
	 * The introductions to make now; nobody is in two of them. Pairs are taken greedily
	 * by worth, which reaches at least half of the best total (Avis, 1983); those who had
	 * no introduction yet come first: pairs of two such, then of one, then the rest. Who
	 * is still without then is introduced to somebody who waits for one answer already,
	 * if her pace allows it.
	 */
	public List<Introduction> run(EventState state, Instant now) {
		if (!state.rules().enabled()) {
			return List.of();
		}
		var here = state.presentAttendees();
		var free = here.stream().filter((it) -> state.free(it.id(), now)).toList();
		if (free.isEmpty()) {
			return List.of();
		}
		var newcomers = new HashSet<String>();
		free.stream().map(Attendee::id).filter((it) -> state.introductionsOf(it).isEmpty()).forEach(newcomers::add);
		var candidates = new Candidates(state, new Valuation(state.rarity(), this.weights));
		var taken = new HashSet<String>();
		var chosen = choose(candidates.among(free), newcomers, taken);
		var without = free.stream().filter((it) -> newcomers.contains(it.id()) && !taken.contains(it.id())).toList();
		if (!without.isEmpty()) {
			var spare = here.stream().filter((it) -> state.spare(it.id(), now)).toList();
			chosen.addAll(choose(candidates.between(without, spare), newcomers, taken));
		}
		return chosen.stream().map((it) -> introduction(state, it, now)).toList();
	}

	private static List<Candidate> choose(List<Candidate> candidates, Set<String> newcomers, Set<String> taken) {
		var chosen = new ArrayList<Candidate>();
		candidates.stream()
			.sorted(Comparator.<Candidate>comparingInt((it) -> -count(it, newcomers))
				.thenComparingDouble((it) -> -it.worth().value())
				.thenComparing(Candidate::first)
				.thenComparing(Candidate::second))
			.filter((it) -> !taken.contains(it.first()) && !taken.contains(it.second()))
			.forEachOrdered((it) -> {
				taken.add(it.first());
				taken.add(it.second());
				chosen.add(it);
			});
		return chosen;
	}

	private static int count(Candidate candidate, Set<String> newcomers) {
		return (newcomers.contains(candidate.first()) ? 1 : 0) + (newcomers.contains(candidate.second()) ? 1 : 0);
	}

	private static Introduction introduction(EventState state, Candidate it, Instant now) {
		var worth = it.worth();
		var id = Introduction.idOf(state.eventId(), it.first(), it.second());
		var points = state.rules().meetingPoints();
		return new Introduction(state.eventId(), id, 1, State.PROPOSED, now, now,
				now.plus(state.rules().answerWithin()), worth.value(), labels(worth.shared()),
				List.of(participant(it.first(), worth), participant(it.second(), worth.reversed())),
				points.isEmpty() ? null : points.get(Math.floorMod(id.hashCode(), points.size())), state.rounds() + 1,
				null);
	}

	private static Participant participant(String id, Worth worth) {
		Side hers = worth.first();
		var helps = labels(worth.second().helpedBy());
		return new Participant(id, hers.gain(), helps, labels(hers.helpedBy()), opener(worth), null);
	}

	/**
	 * The best thing to begin with: help she asked for, then a shared interest, then help
	 * she can give.
	 */
	private static Opener opener(Worth worth) {
		if (!worth.first().helpedBy().isEmpty()) {
			return new Opener(Opener.Kind.ASK_ABOUT, worth.first().helpedBy().getFirst().label());
		}
		if (!worth.shared().isEmpty()) {
			return new Opener(Opener.Kind.TALK_ABOUT, worth.shared().getFirst().label());
		}
		var offered = worth.second().helpedBy();
		return new Opener(Opener.Kind.OFFER_HELP, offered.isEmpty() ? "" : offered.getFirst().label());
	}

	private static List<String> labels(List<Term> terms) {
		return terms.stream().map(Term::label).toList();
	}

}
