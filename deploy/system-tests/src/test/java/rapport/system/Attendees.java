package rapport.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The attendees file that the tests import; its rows are one line each. */
final class Attendees {

	private final String csv;

	private Attendees(String csv) {
		this.csv = csv;
	}

	/** The 300 real profiles that the project carries. */
	static Attendees bundled() {
		try (var in = Objects.requireNonNull(Attendees.class.getResourceAsStream("/attendees.csv"))) {
			return new Attendees(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Attendees ofCsv(String csv) {
		return new Attendees(csv);
	}

	/** So many of the first, with numbers of their own: these digits and two more. */
	Attendees numbered(int count, String digits) {
		var rows = new StringBuilder();
		int row = 0;
		for (var line : this.csv.lines().limit(count + 1L).toList()) {
			rows.append(line.replaceAll("\\+\\d{6,}", "\\%s%03d".formatted(digits, 100 + row))).append('\n');
			row++;
		}
		return new Attendees(rows.toString());
	}

	String csv() {
		return this.csv;
	}

	List<Attendee> all() {
		return this.csv.lines().skip(1).map(Attendee::of).toList();
	}

	/**
	 * What a test needs to know of a row: who has which ticket, phone and badge, and who
	 * wants introductions.
	 */
	record Attendee(String ticket, String phone, String badge, boolean introduce) {

		// Commas within quotes end the columns before languages; none of the last five
		// columns has one.
		static Attendee of(String line) {
			var columns = line.split(",", -1);
			int last = columns.length - 1;
			return new Attendee(columns[0], columns[last - 3], columns[last - 2], columns[last - 1].equals("yes"));
		}

		boolean hasPhone() {
			return !this.phone.isEmpty();
		}

		boolean hasBadge() {
			return !this.badge.isEmpty();
		}

	}

	Map<String, Attendee> byTicket() {
		return all().stream().collect(Collectors.toMap(Attendee::ticket, (it) -> it));
	}

}
