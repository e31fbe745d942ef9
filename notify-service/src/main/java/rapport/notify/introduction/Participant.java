package rapport.notify.introduction;

import java.util.List;

/**
 * One of those introduced.
 *
 * @param attendeeId who
 * @param helps what she can help the other with
 * @param helpedBy what the other can help her with
 * @param opener what to begin with
 * @param answered whether she has answered
 */
public record Participant(String attendeeId, List<String> helps, List<String> helpedBy, Opener opener,
		boolean answered) {

	public Participant {
		helps = List.copyOf(helps);
		helpedBy = List.copyOf(helpedBy);
	}

}
