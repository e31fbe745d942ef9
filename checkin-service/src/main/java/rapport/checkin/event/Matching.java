package rapport.checkin.event;

/**
 * How an event matches.
 *
 * @param enabled whether people are introduced at all
 * @param sameCompany whether colleagues may be introduced to each other
 * @param minimumWorth pairs of less worth are not introduced, from 0 to 1
 * @param answerWithin how many minutes an introduction waits for both answers, from 1 to
 * 1440
 */
public record Matching(boolean enabled, boolean sameCompany, double minimumWorth, int answerWithin) {

	public static final Matching DEFAULT = new Matching(true, false, 0.02, 30);

	public Matching {
		if (!(minimumWorth >= 0 && minimumWorth <= 1)) {
			throw new InvalidEventException("matching.minimumWorth must be from 0 to 1");
		}
		if (answerWithin < 1 || answerWithin > 1440) {
			throw new InvalidEventException("matching.answerWithin must be from 1 to 1440 minutes");
		}
	}

}
