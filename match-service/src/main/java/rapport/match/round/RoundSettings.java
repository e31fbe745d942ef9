package rapport.match.round;

import java.time.Duration;

import rapport.match.worth.Weights;

/**
 * How rounds match.
 *
 * @param openAtOnce how many unanswered introductions someone has at most
 * @param laterAfter how long after a later the same two are asked again, at the earliest
 * @param patience how long someone who was introduced before waits for a better partner
 * than those who are free, at most
 * @param candidates how many partners are considered for each person where thousands are
 * free; up to four times as many where few are
 * @param effort how many pairs are compared in a round, about
 * @param passes how often a matching is improved, at most
 * @param people how many people a round matches at most; the others come in a later one
 * @param groups whether groups are introduced where a pair would leave someone out
 */
public record RoundSettings(Weights weights, int openAtOnce, Duration laterAfter, Duration patience, int candidates,
		int effort, int passes, int people, boolean groups) {

	public static final RoundSettings DEFAULT = new RoundSettings(Weights.DEFAULT, 1, Duration.ofMinutes(20),
			Duration.ofHours(1), 32, 300_000, 4, 6_000, true);

	public RoundSettings {
		if (openAtOnce < 1 || candidates < 1 || effort < 1 || passes < 0 || people < 2 || laterAfter.isNegative()
				|| patience.isNegative()) {
			throw new IllegalArgumentException("Open at once, candidates and effort must be at least 1, people at "
					+ "least 2, and passes, patience and the time after a later not negative");
		}
	}

	/** The same, but nobody waits for somebody better. */
	RoundSettings withoutPatience() {
		return new RoundSettings(this.weights, this.openAtOnce, this.laterAfter, Duration.ZERO, this.candidates,
				this.effort, this.passes, this.people, this.groups);
	}

}
