package rapport.starter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import rapport.local.LocalKafka;
import rapport.local.LocalRedis;
import rapport.local.LocalServer;

/**
 * A Redis and a Kafka broker of a test's own, each of which it may end by SIGKILL and
 * start again where it was. They are processes of this machine even where other tests
 * have containers, which get new ports when they start again.
 */
public final class KillableServers implements AutoCloseable {

	private final Path directory;

	private LocalServer redis;

	private LocalServer kafka;

	public KillableServers() {
		try {
			this.directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), "own")
				.toAbsolutePath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.redis = LocalRedis.start(0, this.directory.resolve("redis"), log("redis"));
		this.kafka = LocalKafka.start(0, this.directory.resolve("kafka"), log("kafka"));
	}

	public String redisUrl() {
		return "redis://localhost:" + this.redis.port();
	}

	public String brokers() {
		return "localhost:" + this.kafka.port();
	}

	/** Returns the directory in which they keep their data, in one of its name each. */
	public Path directory() {
		return this.directory;
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

	/** Starts again what a test that failed left killed. */
	public void mend() {
		if (!this.redis.alive()) {
			restartRedis();
		}
		if (!this.kafka.alive()) {
			restartKafka();
		}
	}

	@Override
	public void close() {
		this.kafka.close();
		this.redis.close();
	}

	Path log(String name) {
		return this.directory.resolve(name + ".log");
	}

}
