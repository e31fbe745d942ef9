package rapport.checkin.badge.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import rapport.checkin.badge.Printer;
import rapport.starter.web.ProblemException;

/** Chooses the printer of a badge among those of an event. */
final class PrinterChoice {

	private PrinterChoice() {
	}

	/**
	 * Returns the one that is named, else the caller's own, else the only one there is.
	 */
	static Printer of(List<Printer> all, @Nullable String named, String caller) {
		var fitting = (named != null) ? all.stream().filter((it) -> it.printerId().equals(named)).toList()
				: own(all, caller);
		if (fitting.size() != 1) {
			throw new ProblemException(HttpStatus.NOT_FOUND, "no-such-printer",
					all.isEmpty() ? "This event has no printer" : "It is not clear which printer is meant",
					all.isEmpty() ? "Set one up first, by its address in the network."
							: "Name one of: " + String.join(", ", all.stream().map(Printer::printerId).toList()) + ".");
		}
		return fitting.getFirst();
	}

	private static List<Printer> own(List<Printer> all, String caller) {
		var own = all.stream().filter((it) -> caller.equals(it.kiosk())).toList();
		return own.isEmpty() ? all : own;
	}

}
