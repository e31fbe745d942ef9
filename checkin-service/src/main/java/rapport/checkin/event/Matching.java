package rapport.checkin.event;

/**
 * How an event matches.
 *
 * @param enabled whether people are introduced at all
 * @param sameCompany whether colleagues may be introduced to each other
 * @param minimumWorth pairs of less worth are not introduced, from 0 to 1
 * @param answerWithin how many minutes an introduction waits for both answers, from 1 to
 * 1440
 * @param meeting how many minutes two are left alone after both said yes, from 1 to 240
 * @param breather how many minutes after a question that was not answered the next may
 * come, from 0 to 240; longer each time nobody answers
 */
public record Matching(boolean enabled, boolean sameCompany, double minimumWorth, int answerWithin, int meeting,
		int breather) {

	public static final Matching DEFAULT = new Matching(true, false, 0.02, 30, 20, 10);

	public Matching {
		if (!(minimumWorth >= 0 && minimumWorth <= 1)) {
			throw new InvalidEventException("matching.minimumWorth must be from 0 to 1");
		}
		if (answerWithin < 1 || answerWithin > 1440) {
			throw new InvalidEventException("matching.answerWithin must be from 1 to 1440 minutes");
		}
		if (meeting < 1 || meeting > 240) {
			throw new InvalidEventException("matching.meeting must be from 1 to 240 minutes");
		}
		if (breather < 0 || breather > 240) {
			throw new InvalidEventException("matching.breather must be from 0 to 240 minutes");
		}
	}

}
