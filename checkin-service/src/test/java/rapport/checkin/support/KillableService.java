package rapport.checkin.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import rapport.local.LocalKafka;
import rapport.local.LocalRedis;
import rapport.local.LocalServer;
import rapport.local.process.Child;
import rapport.local.process.ChildJvm;
import rapport.local.process.Ports;
import rapport.local.process.Waiting;

/**
 * The service as a process, on a Redis and a Kafka broker of its own, each of which a
 * test may end by SIGKILL and start again where it was. They are processes of this
 * machine even where other tests have containers, which get new ports when they start
 * again.
 */
public final class KillableService implements AutoCloseable {

	private final HttpClient http = HttpClient.newHttpClient();

	private final Path directory;

	private final int port = Ports.orFree(0);

	private LocalServer redis;

	private LocalServer kafka;

	private Child service;

	public KillableService() {
		try {
			this.directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), "own")
				.toAbsolutePath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.redis = LocalRedis.start(0, this.directory.resolve("redis"), log("redis"));
		this.kafka = LocalKafka.start(0, this.directory.resolve("kafka"), log("kafka"));
		this.service = started();
	}

	public Api api(String eventId) {
		return new Api(this.port, eventId, "organizer");
	}

	public String redisUrl() {
		return "redis://localhost:" + this.redis.port();
	}

	public String brokers() {
		return "localhost:" + this.kafka.port();
	}

	/** The status that a group of health indicators answers with. */
	public int health(String group) {
		try {
			var request = HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/actuator/health/" + group))
				.timeout(Duration.ofSeconds(10))
				.build();
			return this.http.send(request, BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	public void killRedis() {
		this.redis.kill();
	}

	public void restartRedis() {
		this.redis = LocalRedis.start(this.redis.port(), this.directory.resolve("redis"), log("redis"));
	}

	public void killKafka() {
		this.kafka.kill();
	}

	public void restartKafka() {
		this.kafka = LocalKafka.start(this.kafka.port(), this.directory.resolve("kafka"), log("kafka"));
	}

	public void kill() {
		this.service.kill();
	}

	/** Starts the service again and waits until it is ready. */
	public void restart() {
		this.service = started();
	}

	/** Starts again what a test that failed left killed. */
	public void mend() {
		if (!this.redis.alive()) {
			restartRedis();
		}
		if (!this.kafka.alive()) {
			restartKafka();
		}
		if (!this.service.alive()) {
			restart();
		}
	}

	@Override
	public void close() {
		this.service.stop();
		this.kafka.close();
		this.redis.close();
	}

	private Child started() {
		var child = Child.start("checkin-service",
				List.of(ChildJvm.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx192m", "-cp",
						System.getProperty("java.class.path"), "rapport.checkin.CheckinApplication",
						"--server.port=" + this.port, "--spring.data.redis.url=" + redisUrl(),
						"--spring.cloud.stream.kafka.binder.brokers=" + brokers(),
						"--rapport.organizer-token=organizer", "--rapport.check-in.answer-within=1s"),
				System.getenv(), log("checkin-service"));
		Waiting.until(child, Duration.ofSeconds(90), () -> health("readiness") == 200);
		return child;
	}

	private Path log(String name) {
		return this.directory.resolve(name + ".log");
	}

}
