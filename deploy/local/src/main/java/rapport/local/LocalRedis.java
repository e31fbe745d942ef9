package rapport.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import rapport.local.process.Child;
import rapport.local.process.NotReadyException;
import rapport.local.process.Ports;
import rapport.local.process.Waiting;

/** A real Redis that writes every change to disk before it answers. */
public final class LocalRedis {

	private LocalRedis() {
	}

	/**
	 * Starts Redis and waits until it serves. A torn end of its data is cut off; data
	 * that it cannot read are set aside.
	 * @param port 0 for a free one
	 * @param directory where it keeps its data, made where absent
	 * @param log where its log is appended
	 * @throws NotReadyException if it does not start
	 */
	public static LocalServer start(int port, Path directory, Path log) {
		int chosen = Ports.orFree(port);
		try {
			Files.createDirectories(directory);
			try {
				return startOn(chosen, directory.toAbsolutePath(), log);
			}
			catch (NotReadyException ex) {
				if (RedisData.setAside(directory, log)) {
					return startOn(chosen, directory.toAbsolutePath(), log);
				}
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Redis cannot be started: " + ex.getMessage(), ex);
		}
	}

	private static LocalServer startOn(int port, Path directory, Path log) throws IOException {
		var binary = RedisBinary.extract(directory);
		var command = List.of(binary.toString(), "--port", String.valueOf(port), "--bind", "127.0.0.1", "--dir",
				directory.toString(), "--appendonly", "yes", "--appendfsync", "always", "--appenddirname",
				RedisData.DIRECTORY, "--aof-load-truncated", "yes", "--save", "", "--loglevel", "notice");
		var child = Child.start("Redis", command, System.getenv(), log);
		Waiting.until(child, Duration.ofMinutes(2), () -> RedisAnswer.from(port, child.pid()));
		return new ChildServer(child, port);
	}

}
