package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.Verdict.Reason;
import rapport.checkin.event.TicketWindow;

/** A ticket whose type has times admits in these alone. */
final class TicketWindowPolicy implements AdmissionPolicy {

	@Override
	public @Nullable Verdict objection(Attempt attempt) {
		var holder = attempt.holder();
		var type = (holder != null) ? holder.ticketType() : null;
		if (type == null) {
			return null;
		}
		boolean bound = false;
		Instant next = null;
		for (var window : attempt.rules().plan().windows()) {
			if (window.ticketType().equalsIgnoreCase(type.strip())) {
				if (admits(window, attempt.at())) {
					return null;
				}
				bound = true;
				var from = window.from();
				if (from != null && from.isAfter(attempt.at()) && (next == null || from.isBefore(next))) {
					next = from;
				}
			}
		}
		return bound ? new Verdict.Refused(Reason.OUTSIDE_WINDOW, next) : null;
	}

	private static boolean admits(TicketWindow window, Instant at) {
		var from = window.from();
		var to = window.to();
		return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
	}

}
