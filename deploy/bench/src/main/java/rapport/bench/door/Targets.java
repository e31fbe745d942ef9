package rapport.bench.door;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What is called over HTTP. */
final class Targets {

	/** The printer that each event has. */
	static final String PRINTER = "labels";

	private static final Pattern ATTENDEE = Pattern.compile("\"attendeeId\":\"([^\"]+)\"");

	private Targets() {
	}

	/** Admits a ticket at each call. */
	static Target checkIns(String name, int port, Tickets tickets) {
		return http(name, port, tickets::event, "/check-ins", () -> scan(tickets.next()),
				(answer) -> answer.contains("\"outcome\":\"admitted\""));
	}

	/**
	 * The same server's least: a call as long as a scan, by the same caller at the same
	 * event, with nothing to decide.
	 */
	static Target nothing(String name, int port, Tickets tickets) {
		var nothing = "[" + " ".repeat(scan("T-12345").length() - 2) + "]";
		return http(name, port, tickets::event, "/check-ins/batch", () -> nothing, "[]"::equals);
	}

	private static String scan(String ticket) {
		return "{\"scanId\":\"" + UUID.randomUUID() + "\",\"ticket\":\"" + ticket
				+ "\",\"type\":\"entry\",\"scannedAt\":\"" + Instant.now() + "\",\"kiosk\":\"door-1\"}";
	}

	/**
	 * Admits a ticket at each call and prints its badge: answered once the printer has
	 * all of the label.
	 */
	static Target labels(String name, int port, Tickets tickets) {
		return http(name, port, tickets::event, (line, at) -> {
			var path = "/api/events/" + at.id();
			var verdict = line.post(path + "/check-ins", at.token(), scan(tickets.next()));
			var who = ATTENDEE.matcher(verdict);
			if (!who.find()) {
				throw new IOException("not admitted: " + verdict);
			}
			line.post(path + "/attendees/" + who.group(1) + "/badge", at.token(), "{\"printer\":\"" + PRINTER + "\"}");
		});
	}

	private static Target http(String name, int port, Supplier<Tickets.Event> event, String path, Supplier<String> body,
			Function<String, Boolean> good) {
		return http(name, port, event, (line, at) -> {
			var answer = line.post("/api/events/" + at.id() + path, at.token(), body.get());
			if (!good.apply(answer)) {
				throw new IOException("not answered as it should be: " + answer);
			}
		});
	}

	/** What a caller does once, on a line that stays open. */
	private interface Call {

		void on(HttpLine line, Tickets.Event at) throws IOException;

	}

	private static Target http(String name, int port, Supplier<Tickets.Event> event, Call call) {
		return new Target() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public Line open() throws IOException {
				var line = new HttpLine(port);
				var at = event.get();
				return new Line() {
					@Override
					public void call() throws IOException {
						call.on(line, at);
					}

					@Override
					public void close() throws IOException {
						line.close();
					}
				};
			}
		};
	}

}
