package rapport.checkin.door;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.DoorPlan;
import rapport.checkin.event.TicketWindow;

/** What a page asks the door, in lines of {@code name=value}. */
final class OfflineQuestion {

	private static final AttendeeId SOMEBODY = new AttendeeId("0".repeat(32));

	private final Map<String, List<String>> question;

	private OfflineQuestion(Map<String, List<String>> question) {
		this.question = question;
	}

	/** Reads lines; of a name that comes more than once all values count, in order. */
	static OfflineQuestion read(String text) {
		var lines = new HashMap<String, List<String>>();
		Stream.of(text.split("\n")).forEach((line) -> {
			int end = line.indexOf('=');
			if (end > 0) {
				lines.merge(line.substring(0, end), List.of(line.substring(end + 1)),
						(some, more) -> Stream.concat(some.stream(), more.stream()).toList());
			}
		});
		return new OfflineQuestion(lines);
	}

	Attempt attempt() {
		var at = time("at");
		return new Attempt(Scan.Type.valueOf(text("type", "entry").toUpperCase(Locale.ROOT)),
				(at != null) ? at : Instant.EPOCH, is("known") ? holder() : null,
				new Stay(is("in"), time("since"), "", is("ever"), null, 0), rules(), is("confirmed"),
				Long.parseLong(text("present", "0")));
	}

	private Holder holder() {
		var type = text("ticketType", "");
		return new Holder(SOMEBODY, 0, "", "", "", "", type.isEmpty() ? null : type,
				Admission.valueOf(text("admission", "valid").toUpperCase(Locale.ROOT)), is("hold"), null);
	}

	private DoorRules rules() {
		var capacity = text("capacity", "");
		var plan = new DoorPlan(DoorPlan.Reentry.of(text("reentry", "after-exit")),
				capacity.isEmpty() ? null : Integer.valueOf(capacity),
				all("window").map(OfflineQuestion::window).toList());
		var rules = new DoorRules(all("day").map(OfflineQuestion::day).toList(), text("presence", "day").equals("day"),
				plan);
		return is("practice") ? rules.forPractice() : rules;
	}

	/** From, to, where there are any, and the type of tickets, with a blank between. */
	private static TicketWindow window(String line) {
		var parts = line.split(" ", 3);
		return new TicketWindow(parts[2], parts[0].isEmpty() ? null : instant(parts[0]),
				parts[1].isEmpty() ? null : instant(parts[1]));
	}

	private static DoorDay day(String line) {
		int blank = line.indexOf(' ');
		return new DoorDay(instant(line.substring(0, blank)), instant(line.substring(blank + 1)));
	}

	private Stream<String> all(String name) {
		return this.question.getOrDefault(name, List.of()).stream();
	}

	private boolean is(String name) {
		return text(name, "false").equals("true");
	}

	private String text(String name, String absent) {
		var found = this.question.get(name);
		return (found != null) ? found.getFirst() : absent;
	}

	private @Nullable Instant time(String name) {
		var found = text(name, "");
		return found.isEmpty() ? null : instant(found);
	}

	private static Instant instant(String millis) {
		return Instant.ofEpochMilli(Long.parseLong(millis));
	}

}
