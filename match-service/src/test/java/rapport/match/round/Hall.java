package rapport.match.round;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import rapport.match.event.EventRules;
import rapport.match.event.EventState;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.IntroductionId;
import rapport.match.introduction.Participant;
import rapport.match.support.Someone;
import rapport.match.term.Terms;
import rapport.match.worth.Weights;

/**
 * A small event for tests that tell a story. Colleagues are not introduced, nearly
 * everything is worth an introduction, and all meet at the bar.
 */
final class Hall {

	static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	static final RoundSettings AT_ONCE = settings(Duration.ZERO, 1_000, true);

	static final RoundSettings IN_PAIRS = settings(Duration.ZERO, 1_000, false);

	final EventState state;

	private int audience;

	private long sequence;

	Hall() {
		this(Terms.BY_SPELLING);
	}

	Hall(Terms terms) {
		this.state = new EventState("test", terms);
		minimumWorth(0.01);
	}

	static RoundSettings settings(Duration patience, int people, boolean groups) {
		return new RoundSettings(Weights.DEFAULT, 1, Duration.ofMinutes(20), patience, 32, 2_000_000, 4, people,
				groups);
	}

	/** So many minutes after nine. */
	static Instant minute(int minutes) {
		return NOW.plus(Duration.ofMinutes(minutes));
	}

	/** The ids of those who are introduced, as in "ana+ben". */
	static String who(Introduction it) {
		return it.participants().stream().map(Participant::attendeeId).collect(Collectors.joining("+"));
	}

	Hall minimumWorth(double minimum) {
		this.state.rules(new EventRules(true, false, minimum, Duration.ofMinutes(30), List.of("Bar")));
		return this;
	}

	/** Registers people who do not come, but say what is rare. */
	Hall audience(int many, UnaryOperator<Someone> like) {
		for (int one = 0; one < many; one++) {
			this.state.register(like.apply(Someone.called("audience-" + ++this.audience)).get(), NOW);
		}
		return this;
	}

	/** These come in, as the first thing that happens. */
	Hall enter(Someone... people) {
		for (var one : people) {
			this.state.register(one.get(), NOW);
			enter(one.get().id(), NOW);
		}
		return this;
	}

	/** Who is registered comes in. */
	void enter(String id, Instant now) {
		this.state.presence(id, true, ++this.sequence, false, now).forEach(this.state::apply);
	}

	void leave(String id, Instant now) {
		this.state.presence(id, false, ++this.sequence, false, now).forEach(this.state::apply);
	}

	/** What a round introduces, which is recorded. */
	List<Introduction> round(RoundSettings settings, Instant now) {
		var introductions = new Round(settings).run(this.state, now);
		introductions.forEach(this.state::apply);
		return introductions;
	}

	/** One of two answers the introduction of both; it must change by that. */
	Introduction says(String who, String other, Answer said, Instant now) {
		var changed = this.state.answer(idOf(who, other), who, said, now).getFirst();
		this.state.apply(changed);
		return changed;
	}

	/** Both say yes, and one of them whether they met. */
	void agreeAndReport(String who, String other, boolean met, Instant now) {
		says(who, other, Answer.YES, now);
		says(other, who, Answer.YES, now);
		this.state.report(idOf(who, other), who, met, now).forEach(this.state::apply);
	}

	private static String idOf(String who, String other) {
		return IntroductionId.of("test", List.of(who, other));
	}

}
