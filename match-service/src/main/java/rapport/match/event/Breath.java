package rapport.match.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;

/**
 * Room to breathe: until when somebody is asked about nobody else. It follows from her
 * introductions alone, so a rebuild knows it.
 */
final class Breath {

	/** A breather doubles so many times at most. */
	private static final int DOUBLINGS = 4;

	private Breath() {
	}

	/**
	 * Until when she meets whom she agreed to meet, unless they told of it; long ago if
	 * nobody.
	 */
	static Instant meetsUntil(Collection<Introduction> hers, String id, Duration meeting) {
		return hers.stream()
			.filter((it) -> it.state() == State.ACCEPTED && said(it, id) == Answer.YES)
			.map((it) -> it.at().plus(meeting))
			.max(Comparator.naturalOrder())
			.orElse(Instant.EPOCH);
	}

	/**
	 * Until when she is not asked, after questions that she did not answer; long ago if
	 * she did.
	 */
	static Instant until(Collection<Introduction> hers, String id, Duration breather) {
		var questions = hers.stream()
			.filter((it) -> said(it, id) != null || unanswered(it))
			.sorted(Comparator.comparing(Introduction::proposedAt).thenComparing(Introduction::id))
			.toList();
		int running = 0;
		var end = Instant.EPOCH;
		for (var it : questions) {
			boolean answered = said(it, id) != null;
			running = answered ? 0 : running + 1;
			end = answered ? Instant.EPOCH
					: it.at().plus(breather.multipliedBy(1L << Math.min(DOUBLINGS, running - 1)));
		}
		return end;
	}

	private static boolean unanswered(Introduction it) {
		return it.state() == State.EXPIRED && it.cause() == Cause.NO_ANSWER;
	}

	private static @Nullable Answer said(Introduction it, String id) {
		return it.participant(id).map(Participant::answer).orElse(null);
	}

}
