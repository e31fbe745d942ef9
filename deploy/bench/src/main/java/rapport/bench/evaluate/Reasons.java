package rapport.bench.evaluate;

import java.util.ArrayList;
import java.util.List;

import rapport.match.introduction.Introduction;
import rapport.match.introduction.Participant;

/** An introduction's reasons in one line. */
final class Reasons {

	private Reasons() {
	}

	/** What the first person's ticket and the other's stand for is told by their ids. */
	static String of(Introduction it, String firstId, String firstTicket, String otherTicket) {
		var reasons = new ArrayList<String>();
		add(reasons, "both like", it.shared());
		for (var participant : it.participants()) {
			add(reasons, ticket(participant, firstId, firstTicket, otherTicket) + " helps with", participant.helps());
		}
		return String.join("; ", reasons);
	}

	private static String ticket(Participant it, String firstId, String firstTicket, String otherTicket) {
		return it.attendeeId().equals(firstId) ? firstTicket : otherTicket;
	}

	private static void add(List<String> reasons, String what, List<String> topics) {
		if (!topics.isEmpty()) {
			reasons.add(what + " " + String.join(", ", topics));
		}
	}

}
