package rapport.bench.restart;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import rapport.local.launch.Preparation;
import rapport.local.process.Child;
import rapport.local.process.NotReadyException;
import rapport.local.process.Ports;
import rapport.local.process.Waiting;

/** The match service as a process, started as {@code deploy/up} starts it. */
final class MatchService implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Pattern REBUILT = Pattern.compile("in (\\d+) ms; (\\d+) records");

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port = Ports.orFree(0);

	private final Path log;

	private final Child child;

	private MatchService(Path directory, String brokers, int redis) throws IOException {
		this.log = Files.createTempFile(directory, "match", ".log");
		var jar = Objects.requireNonNull(Preparation.of(Path.of("").toAbsolutePath()).get("match"));
		var environment = new HashMap<>(System.getenv());
		environment.putAll(Map.of("SERVER_PORT", String.valueOf(this.port), "RAPPORT_ORGANIZER_TOKEN", "bench",
				"SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", brokers, "SPRING_DATA_REDIS_URL",
				"redis://localhost:" + redis));
		this.child = Child.start("match", jar.command(List.of("-Xmx2g")), environment, this.log);
	}

	/**
	 * What a start took.
	 *
	 * @param ready in seconds, from the start of the process
	 * @param processor in seconds, of all threads until then
	 * @param rebuild in seconds, of these to have the state again
	 * @param records read from Kafka for it
	 */
	record Start(double ready, double processor, double rebuild, long records) {
	}

	/** Starts it; not ready yet. */
	static MatchService start(Path directory, String brokers, int redis) throws IOException {
		return new MatchService(directory, brokers, redis);
	}

	/** Waits until it is ready, and tells what that took. */
	Start awaitReady(long started) throws IOException {
		Waiting.until(this.child, PATIENCE, () -> get("/actuator/health/readiness").equals("200"));
		double ready = (System.nanoTime() - started) / 1e9;
		double processor = ProcessHandle.of(this.child.pid())
			.flatMap((it) -> it.info().totalCpuDuration())
			.orElse(Duration.ZERO)
			.toMillis() / 1e3;
		var rebuilt = REBUILT.matcher(Files.readString(this.log));
		if (!rebuilt.find()) {
			throw new IOException("it does not say what it rebuilt; see " + this.log);
		}
		return new Start(ready, processor, Long.parseLong(rebuilt.group(1)) / 1e3, Long.parseLong(rebuilt.group(2)));
	}

	private String get(String path) {
		try {
			var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.timeout(Duration.ofSeconds(2))
				.build();
			return String.valueOf(this.http.send(request, BodyHandlers.discarding()).statusCode());
		}
		catch (IOException ex) {
			return "";
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotReadyException("interrupted");
		}
	}

	void kill() {
		this.child.kill();
	}

	/** Stops it in order. */
	@Override
	public void close() {
		this.child.stop();
	}

}
