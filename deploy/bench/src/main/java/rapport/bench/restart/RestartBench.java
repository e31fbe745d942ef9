package rapport.bench.restart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import rapport.bench.program.Arguments;
import rapport.bench.program.Program;
import rapport.local.LocalKafka;
import rapport.local.LocalRedis;

/**
 * Fills an event over a real broker, then starts the match service again and again: with
 * nothing in Redis, with the snapshot that it left when it was killed, and with one that
 * some records came after. Prints Markdown.
 */
final class RestartBench {

	private static final String USAGE = """
			Usage: deploy/bench/restart [--people N] [--runs N]

			  --people N   so many are present, 50,000 by default
			  --runs N     start it so often each way, 3 by default
			""";

	/** So many records came after the snapshot that a restart begins with. */
	private static final int SINCE = 1_000;

	private final int people;

	private final int runs;

	private RestartBench(Arguments arguments) {
		this.people = arguments.number("--people", 2, 50_000);
		this.runs = arguments.number("--runs", 1, 3);
	}

	static void main(String[] arguments) throws InterruptedException {
		Program.run("restart", USAGE, arguments,
				(it) -> new RestartBench(Arguments.parse(it, Set.of("--people", "--runs"), Set.of())).run());
	}

	private void run() throws IOException, InterruptedException {
		System.setProperty("logback.configurationFile", "rapport/local/process/logback.xml");
		var directory = Files.createTempDirectory("rapport-restart");
		try (var kafka = LocalKafka.start(0, directory.resolve("kafka"), directory.resolve("kafka.log"));
				var redis = LocalRedis.start(0, directory.resolve("redis"), directory.resolve("redis.log"))) {
			run(directory, "localhost:" + kafka.port(), redis.port());
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("the broker failed", ex);
		}
	}

	private void run(Path directory, String brokers, int port)
			throws IOException, InterruptedException, ExecutionException {
		createTopics(directory, brokers, port);
		var redis = new RedisConnection(port);
		try (var history = new History(brokers, this.people)) {
			System.out.printf(Locale.ROOT, "%,d people are present; their event has %,d records.%n%n", this.people,
					history.write());
			System.out.println("| start | ready after | processor time | of the former the state | records read |");
			System.out.println("|---|---|---|---|---|");
			var index = "match:partition:" + history.partition();
			for (int run = 0; run < this.runs; run++) {
				redis.ask("FLUSHALL");
				start("from Kafka alone", directory, brokers, redis, index);
				start("from the snapshot", directory, brokers, redis, index);
				history.goOn(SINCE);
				start("from one that is older", directory, brokers, redis, index);
			}
		}
		System.out.printf(Locale.ROOT, "%nThe snapshot takes %.1f MB in Redis.%n",
				Long.parseLong(redis.ask("HSTRLEN match:{" + History.EVENT + "}:snapshot state")) / 1e6);
	}

	/** Measures a start, and kills the service once it has left a snapshot. */
	private static void start(String what, Path directory, String brokers, RedisConnection redis, String index)
			throws IOException, InterruptedException {
		long started = System.nanoTime();
		try (var service = MatchService.start(directory, brokers, redis.port())) {
			print(what, service.awaitReady(started));
			await(redis, index);
			service.kill();
		}
	}

	/** The service itself makes them, as at its first start anywhere. */
	private static void createTopics(Path directory, String brokers, int redis) throws IOException {
		try (var service = MatchService.start(directory, brokers, redis)) {
			service.awaitReady(System.nanoTime());
		}
	}

	private static void print(String what, MatchService.Start start) {
		System.out.printf(Locale.ROOT, "| %s | %.2f s | %.2f s | %.2f s | %,d |%n", what, start.ready(),
				start.processor(), start.rebuild(), start.records());
	}

	private static void await(RedisConnection redis, String key) throws IOException, InterruptedException {
		long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
		while (redis.ask("EXISTS " + key).equals("0")) {
			if (System.nanoTime() > until) {
				throw new IOException("no snapshot was kept within two minutes");
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

}
