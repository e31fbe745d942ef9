package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import rapport.checkin.attendee.CanonicalTicket;
import rapport.checkin.cell.AnswerWords;
import rapport.checkin.cell.Terms;
import rapport.checkin.cell.Vocabulary;

/**
 * Finds whom somebody says she knows among the people of a file: by ticket, however it is
 * written, or by a name that only one of them has.
 */
final class KnownTickets {

	private final Predicate<String> held;

	private final Set<String> exact = new HashSet<>();

	/** Empty where several have it. */
	private final Map<String, String> loose = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	/**
	 * Finds nobody yet.
	 * @param held whether a ticket is somebody's who is at the event already
	 */
	KnownTickets(Predicate<String> held) {
		this.held = held;
	}

	/**
	 * What a cell says.
	 *
	 * @param tickets as they are written where they were found, each on a line
	 * @param unknown what is nobody's ticket and nobody's name
	 */
	record Known(String tickets, List<String> unknown) {
	}

	void add(String ticket, String name) {
		var form = CanonicalTicket.of(ticket);
		if (this.exact.add(form.exact())) {
			this.loose.merge(form.loose(), ticket, (_, _) -> "");
			this.names.merge(words(name), ticket, (_, _) -> "");
		}
	}

	Known read(String cell) {
		var unknown = new ArrayList<String>();
		var tickets = Terms.of(cell).stream().filter((it) -> !AnswerWords.isNoTerm(it)).map((it) -> {
			var form = CanonicalTicket.of(it);
			if (this.exact.contains(form.exact())) {
				return it;
			}
			var found = this.loose.getOrDefault(form.loose(), "");
			found = found.isEmpty() ? this.names.getOrDefault(words(it), "") : found;
			if (found.isEmpty() && !this.held.test(it)) {
				unknown.add(it);
			}
			return found.isEmpty() ? it : found;
		}).collect(Collectors.joining("\n"));
		return new Known(tickets, unknown);
	}

	/** The words of a name, in whatever order they stand. */
	private static String words(String name) {
		return Arrays.stream(Vocabulary.folded(name).split("[^\\p{L}\\p{N}]+", -1))
			.filter((it) -> !it.isEmpty())
			.sorted()
			.collect(Collectors.joining(" "));
	}

}
