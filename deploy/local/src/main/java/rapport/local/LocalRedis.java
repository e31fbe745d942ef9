package rapport.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import rapport.local.process.Child;
import rapport.local.process.NotReadyException;
import rapport.local.process.Ports;
import rapport.local.process.Waiting;

/** A real Redis that writes every change to disk before it answers. */
public final class LocalRedis {

	private LocalRedis() {
	}

	/**
	 * Starts Redis and waits until it serves.
	 * @param port 0 for a free one
	 * @param directory where it keeps its data, made where absent
	 * @param log where its log is appended
	 * @throws NotReadyException if it does not start
	 */
	public static LocalServer start(int port, Path directory, Path log) {
		int chosen = Ports.orFree(port);
		try {
			Files.createDirectories(directory);
			var binary = RedisBinary.extract(directory.toAbsolutePath());
			var command = List.of(binary.toString(), "--port", String.valueOf(chosen), "--bind", "127.0.0.1", "--dir",
					directory.toAbsolutePath().toString(), "--appendonly", "yes", "--appendfsync", "always", "--save",
					"", "--loglevel", "notice");
			var child = Child.start("Redis", command, System.getenv(), log);
			Waiting.until(child, Duration.ofMinutes(2), () -> RedisAnswer.from(chosen, child.pid()));
			return new ChildServer(child, chosen);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Redis cannot be started: " + ex.getMessage(), ex);
		}
	}

}
