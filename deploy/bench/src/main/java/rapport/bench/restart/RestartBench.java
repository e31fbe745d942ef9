package rapport.bench.restart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import rapport.local.LocalKafka;
import rapport.local.LocalRedis;

/**
 * Fills an event over a real broker, then starts the match service again and again: with
 * nothing in Redis, and with the snapshot that it left when it was killed. Prints
 * Markdown.
 */
final class RestartBench {

	private final int people;

	private final int runs;

	private RestartBench(List<String> arguments) {
		this.people = option(arguments, "--people", 50_000);
		this.runs = option(arguments, "--runs", 3);
	}

	private static int option(List<String> arguments, String name, int otherwise) {
		int at = arguments.indexOf(name);
		return (at < 0) ? otherwise : Integer.parseInt(arguments.get(at + 1));
	}

	static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
		System.setProperty("logback.configurationFile", "rapport/local/process/logback.xml");
		var directory = Files.createTempDirectory("rapport-restart");
		try (var kafka = LocalKafka.start(0, directory.resolve("kafka"), directory.resolve("kafka.log"));
				var redis = LocalRedis.start(0, directory.resolve("redis"), directory.resolve("redis.log"))) {
			new RestartBench(List.of(arguments)).run(directory, "localhost:" + kafka.port(), redis.port());
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
				for (var what : List.of("from Kafka alone", "from the snapshot")) {
					long started = System.nanoTime();
					try (var service = MatchService.start(directory, brokers, port)) {
						print(what, service.awaitReady(started));
						await(redis, index);
						service.kill();
					}
				}
			}
		}
		System.out.printf(Locale.ROOT, "%nThe snapshot takes %.1f MB in Redis.%n",
				Long.parseLong(redis.ask("HSTRLEN match:{" + History.EVENT + "}:snapshot state")) / 1e6);
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
