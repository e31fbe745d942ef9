package rapport.bench.ring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import rapport.bench.program.Arguments;
import rapport.bench.program.Program;
import rapport.local.launch.LocalRapport;
import rapport.local.launch.Preparation;
import tools.jackson.databind.JsonNode;

/**
 * Measures the running ring and prints Markdown: start-up, memory, an import, one
 * check-in at a time, and, at 20 check-ins a second, the time from the later scan of two
 * people to each SMS that introduces them.
 */
final class RingBench {

	private static final String USAGE = """
			Usage: deploy/bench/ring [--attendees FILE.csv]

			  --attendees FILE.csv   people, in the columns of the import, seen from the project's folder; the sample's
			                         150 by default
			""";

	private static final int FIRST = 200;

	private static final int PER_SECOND = 20;

	private final CheckinApi door;

	private final String csv;

	private final List<String> tickets;

	private RingBench(LocalRapport rapport, String csv) {
		this.door = new CheckinApi(rapport.checkinUrl(), rapport.organizerToken());
		this.csv = csv;
		this.tickets = csv.lines().skip(1).map((it) -> it.substring(0, it.indexOf(','))).toList();
	}

	static void main(String[] arguments) throws InterruptedException {
		Program.run("ring", USAGE, arguments, (it) -> {
			var file = Arguments.parse(it, Set.of("--attendees"), Set.of()).value("--attendees");
			measure((file != null) ? Files.readString(Path.of(file)) : sample());
		});
	}

	private static void measure(String csv) throws IOException, InterruptedException {
		var data = Files.createTempDirectory("rapport-bench");
		var repository = Path.of("").toAbsolutePath();
		Preparation.of(repository);
		long start = System.nanoTime();
		try (var rapport = LocalRapport.builder(repository).data(data).fresh().freePorts().start()) {
			print("ready after", format("%.1f s", (System.nanoTime() - start) / 1e9));
			print("resident memory, just ready", format("%.0f MB", Memory.resident(ProcessHandle.current()) / 1e6));
			new RingBench(rapport, csv).run();
		}
	}

	private void run() throws IOException, InterruptedException {
		importing();
		oneAtATime();
		fromScanToSms();
		print("resident memory, after it all", format("%.0f MB", Memory.resident(ProcessHandle.current()) / 1e6));
	}

	private void importing() throws IOException, InterruptedException {
		for (var eventId : List.of("import-1", "import-2", "import-3")) {
			this.door.createEvent(eventId);
			long start = System.nanoTime();
			var report = this.door.importCsv(eventId, this.csv);
			print("import of " + report.get("imported") + " people",
					format("%.2f s", (System.nanoTime() - start) / 1e9));
		}
	}

	private void oneAtATime() throws IOException, InterruptedException {
		for (var eventId : List.of("import-1", "import-2")) {
			var first = new Latencies();
			var all = new Latencies();
			for (var ticket : this.tickets) {
				var took = this.door.admit(eventId, ticket);
				all.add(took);
				if (first.count() < FIRST) {
					first.add(took);
				}
			}
			print("one check-in at a time, without a pause", all.summary());
			print("of them the first " + FIRST, first.summary());
		}
	}

	private void fromScanToSms() throws IOException, InterruptedException {
		var eventId = "import-3";
		var scanned = new ConcurrentHashMap<String, Instant>();
		var answered = new Latencies();
		try (var kiosks = Executors.newVirtualThreadPerTaskExecutor();
				var clock = Executors.newSingleThreadScheduledExecutor()) {
			var waiting = new ArrayList<>(this.tickets);
			var done = clock.scheduleAtFixedRate(() -> {
				if (!waiting.isEmpty()) {
					var ticket = waiting.removeLast();
					scanned.put(ticket, Instant.now());
					var _ = kiosks.submit(() -> {
						answered.add(this.door.admit(eventId, ticket));
						return ticket;
					});
				}
			}, 0, 1_000_000 / PER_SECOND, TimeUnit.MICROSECONDS);
			TimeUnit.MILLISECONDS.sleep(this.tickets.size() * 1000L / PER_SECOND + 8000);
			done.cancel(false);
		}
		print("check-in at " + PER_SECOND + " a second", answered.summary());
		var latencies = new Latencies();
		var introduced = new HashSet<String>();
		Map<String, Integer> states = new HashMap<>();
		for (var introduction : introductions(eventId)) {
			var later = Instant.EPOCH;
			for (var participant : introduction.get("participants")) {
				introduced.add(participant.get("ticket").stringValue());
				var at = scanned.getOrDefault(participant.get("ticket").stringValue(), Instant.EPOCH);
				later = at.isAfter(later) ? at : later;
			}
			for (var participant : introduction.get("participants")) {
				for (var delivery : participant.get("deliveries")) {
					states.merge(delivery.get("channel").stringValue() + " " + delivery.get("state").stringValue(), 1,
							Integer::sum);
					var submitted = delivery.path("submittedAt");
					if (delivery.get("channel").stringValue().equals("sms") && submitted.isString()) {
						latencies.add(Duration.between(later, Instant.parse(submitted.stringValue())));
					}
				}
			}
		}
		print("scan to SMS submitted, at " + PER_SECOND + " a second", latencies.summary());
		print("introduced", introduced.size() + " of " + this.tickets.size() + " people");
		print("messages", states.toString());
	}

	private List<JsonNode> introductions(String eventId) throws IOException, InterruptedException {
		var all = new ArrayList<JsonNode>();
		var cursor = "";
		do {
			var page = this.door.introductions(eventId, cursor);
			page.get("introductions").forEach(all::add);
			cursor = page.path("next").isString() ? "&cursor=" + page.get("next").stringValue() : "";
		}
		while (!cursor.isEmpty());
		return all;
	}

	private static String sample() throws IOException {
		try (var in = LocalRapport.class.getResourceAsStream("/demo/attendees.csv")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String format(String format, double value) {
		return String.format(Locale.ROOT, format, value);
	}

	private static void print(String what, String value) {
		System.out.println("| " + what + " | " + value + " |");
	}

}
