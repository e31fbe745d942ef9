package rapport.checkin.desk;

import java.util.Map;

/**
 * The figures of an event.
 *
 * @param introduced who has had an introduction
 * @param introductions how many are in each state
 * @param deliveries how many messages are in each state
 * @param replies how many of each kind came
 */
public record Figures(long introduced, Map<String, Long> introductions, Map<String, Long> deliveries,
		Map<String, Long> replies) {
}
