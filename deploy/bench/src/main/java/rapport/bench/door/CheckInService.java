package rapport.bench.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import rapport.local.launch.Preparation;
import rapport.local.process.Child;
import rapport.local.process.NotReadyException;
import rapport.local.process.Ports;
import rapport.local.process.Waiting;

/** The check-in service as a process, started as {@code deploy/up} starts it. */
final class CheckInService implements AutoCloseable {

	static final String TOKEN = "bench";

	private final int port = Ports.orFree(0);

	private final Child child;

	private CheckInService(List<String> options, String brokers, int redis, Path log) {
		var jar = Objects.requireNonNull(Preparation.of(Path.of("").toAbsolutePath()).get("checkin"));
		var environment = new HashMap<>(System.getenv());
		environment.putAll(Map.of("SERVER_PORT", String.valueOf(this.port), "RAPPORT_ORGANIZER_TOKEN", TOKEN,
				"RAPPORT_SECRET", "00".repeat(32), "SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", brokers,
				"SPRING_DATA_REDIS_URL", "redis://localhost:" + redis, "RAPPORT_BADGE_ALLOWED_HOSTS", "localhost",
				"RAPPORT_BADGE_LOWEST_PORT", "1024", "RAPPORT_BADGE_HIGHEST_PORT", "65535"));
		this.child = Child.start("check-in", jar.command(options), environment, log);
	}

	/** Starts it with options of its JVM and waits until it is ready. */
	static CheckInService start(List<String> options, String brokers, int redis, Path log) {
		var service = new CheckInService(options, brokers, redis, log);
		try (var http = HttpClient.newHttpClient()) {
			Waiting.until(service.child, Duration.ofMinutes(2), () -> service.ready(http));
		}
		return service;
	}

	private boolean ready(HttpClient http) {
		try {
			var request = HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/actuator/health/readiness"))
				.timeout(Duration.ofSeconds(2))
				.build();
			return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotReadyException("interrupted");
		}
	}

	int port() {
		return this.port;
	}

	long pid() {
		return this.child.pid();
	}

	@Override
	public void close() {
		this.child.stop();
	}

}
