package rapport.checkin.pretix;

import java.util.Optional;

import rapport.checkin.event.EventId;

/**
 * Answers to calls with an idempotency key: the same call again gets the same answer, for
 * a day.
 */
public interface KeptAnswers {

	Optional<String> find(EventId event, String call);

	void keep(EventId event, String call, String answer);

}
