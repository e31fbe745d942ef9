package rapport.bench.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import rapport.bench.program.Program;
import rapport.bench.report.Machine;
import rapport.local.LocalKafka;
import rapport.local.LocalRedis;
import rapport.local.LocalServer;

/**
 * Measures check-ins over HTTP under load, beside the same server's no-op, raw Redis, raw
 * Kafka and the usual way, in the same run on the same machine. Writes a report.
 */
final class DoorBench {

	static final String CHECK_INS = "check-ins";

	static final String NOTHING = "the same server's no-op";

	static final String USUAL = "the usual way";

	static final String LABELS = "verdict and label";

	private final DoorOptions options;

	private final Path directory;

	private final LocalServer kafka;

	private final LocalServer redis;

	private DoorBench(DoorOptions options, Path directory, LocalServer kafka, LocalServer redis) {
		this.options = options;
		this.directory = directory;
		this.kafka = kafka;
		this.redis = redis;
	}

	static void main(String[] arguments) throws InterruptedException {
		Program.run("door", DoorOptions.USAGE, arguments, (it) -> run(DoorOptions.parse(it)));
	}

	private static void run(DoorOptions options) throws IOException, InterruptedException {
		System.setProperty("logback.configurationFile", "rapport/local/process/logback.xml");
		var machine = Machine.now();
		var directory = Files.createTempDirectory("rapport-door");
		var outcomes = new ArrayList<DoorOutcome>();
		try (var kafka = LocalKafka.start(0, directory.resolve("kafka"), directory.resolve("kafka.log"));
				var redis = LocalRedis.start(0, directory.resolve("redis"), directory.resolve("redis.log"))) {
			var bench = new DoorBench(options, directory, kafka, redis);
			for (var compiler : Compiler.values()) {
				outcomes.add(bench.measure(compiler));
			}
		}
		Files.writeString(options.out(), new DoorReport(options, machine, outcomes).markdown());
		System.err.println("Written to " + options.out());
	}

	private DoorOutcome measure(Compiler compiler) throws IOException, InterruptedException {
		System.err.println("With " + compiler.title() + ":");
		var brokers = "localhost:" + this.kafka.port();
		var jvm = compiler.options();
		try (var checkIn = CheckInService.start(jvm, brokers, this.redis.port(),
				this.directory.resolve("checkin-" + compiler + ".log"));
				var usual = UsualService.start(jvm, this.directory.resolve("usual-" + compiler + ".log"));
				var rawKafka = new RawKafka(brokers, "raw-" + compiler);
				var printer = new LabelPrinter()) {
			var processors = new Processors();
			processors.watch(Processors.SERVICE, checkIn.pid());
			processors.watch(Processors.USUAL, usual.pid());
			processors.watch(Processors.REDIS, this.redis.pid());
			processors.watch(Processors.KAFKA, this.kafka.pid());
			processors.watch(Processors.CALLERS, ProcessHandle.current().pid());
			var tickets = new Tickets(new Door(checkIn.port(), CheckInService.TOKEN, printer.port()),
					this.options.tickets());
			var usualTickets = new Tickets(usual, this.options.tickets());
			var targets = List.of(Targets.checkIns(CHECK_INS, checkIn.port(), tickets),
					Targets.nothing(NOTHING, checkIn.port(), tickets),
					Targets.checkIns(USUAL, usual.port(), usualTickets), new RawRedis(this.redis.port()), rawKafka);
			return new Contest(this.options, new Load(processors), targets,
					Targets.labels(LABELS, checkIn.port(), tickets), List.of(tickets, usualTickets))
				.run(compiler);
		}
	}

}
