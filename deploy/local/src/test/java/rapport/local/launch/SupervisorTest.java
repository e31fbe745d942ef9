package rapport.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.local.LocalRedis;
import rapport.local.LocalServer;
import rapport.local.process.Child;
import rapport.local.process.NotReadyException;
import rapport.local.process.Ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Real processes that end, and are started again. */
class SupervisorTest {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	@TempDir
	private Path directory;

	private final List<String> told = new CopyOnWriteArrayList<>();

	private final Supervisor supervisor = new Supervisor(this.told::add, (_) -> FreeSpace.remark(this.free));

	private long free = Long.MAX_VALUE;

	private final int port = Ports.orFree(0);

	private final List<LocalServer> started = new CopyOnWriteArrayList<>();

	private RunningServer redis;

	@BeforeEach
	void startRedis() {
		this.redis = RunningServer.start(Part.REDIS, log(), () -> {
			this.started.add(LocalRedis.start(this.port, this.directory.resolve("redis"), log()));
			return this.started.getLast();
		});
	}

	@AfterEach
	void stopAll() {
		this.supervisor.close();
		this.started.forEach(LocalServer::close);
	}

	@Test
	void aPartThatEndsIsStartedAgainOnItsPortAndToldOnce() {
		this.supervisor.watch(this.redis);
		for (int ends = 1; ends <= 2; ends++) {
			int before = ends;
			destroy(this.started.getLast().pid());
			await().atMost(PATIENCE).until(() -> this.started.size() == before + 1);
			assertThat(this.redis.port()).isEqualTo(this.port);
			assertThat(this.told).hasSize(before)
				.last()
				.asString()
				.contains("Redis", "ended with status 137", "started again", log().toString());
		}
		assertThat(this.supervisor.gaveUp()).isNotDone();
	}

	@Test
	void onePartThatIsLeftStaysEndedUntilItIsWatchedAgain() {
		this.supervisor.watch(this.redis);
		this.supervisor.leave(Part.REDIS);
		destroy(this.redis.pid());
		await().atMost(PATIENCE).during(Duration.ofSeconds(1)).until(() -> this.started.size() == 1);
		this.redis.startAgain();
		this.supervisor.watch(this.redis);
		destroy(this.redis.pid());
		await().atMost(PATIENCE).until(() -> this.started.size() == 3);
		assertThat(this.told).hasSize(1);
	}

	@Test
	void onePartThatEndsAgainAndAgainIsGivenUp() {
		this.supervisor.watch(new EndingPart(log()));
		await().atMost(PATIENCE).until(this.supervisor.gaveUp()::isDone);
		assertThat(this.supervisor.gaveUp().join()).contains("SMSC ended 5 times", log().toString());
		assertThat(this.told).hasSize(4);
	}

	@Test
	void onePartThatDoesNotStartAgainIsGivenUp() {
		var tries = new AtomicInteger();
		this.supervisor.watch(RunningServer.start(Part.KAFKA, log(), () -> {
			if (tries.getAndIncrement() > 0) {
				throw new NotReadyException("no room");
			}
			return this.started.getFirst();
		}));
		destroy(this.redis.pid());
		await().atMost(PATIENCE).until(this.supervisor.gaveUp()::isDone);
		assertThat(this.told).hasSize(4).last().asString().contains("no room");
	}

	@Test
	void whateverKeepsItFromStartingIsTold() {
		var tries = new AtomicInteger();
		this.supervisor.watch(RunningServer.start(Part.KAFKA, log(), () -> {
			if (tries.getAndIncrement() > 0) {
				throw new UncheckedIOException(new IOException("No space left on device"));
			}
			return this.started.getFirst();
		}));
		destroy(this.redis.pid());
		await().atMost(PATIENCE).until(this.supervisor.gaveUp()::isDone);
		assertThat(this.told).hasSize(4).last().asString().contains("No space left on device");
	}

	@Test
	void aFullDiskIsToldWhateverThePartSays() {
		this.free = 3_000_000;
		this.supervisor.watch(new EndingPart(log()));
		await().atMost(PATIENCE).until(this.supervisor.gaveUp()::isDone);
		assertThat(this.supervisor.gaveUp().join()).contains("SMSC ended 5 times",
				"the disk is full (2 MB are free): make room");
		assertThat(this.told).allSatisfy((it) -> assertThat(it).contains("the disk is full"));
	}

	/** Ends as soon as it was started. */
	private static final class EndingPart implements RunningPart {

		private final Path log;

		private Child child;

		EndingPart(Path log) {
			this.log = log;
			this.child = started(log);
		}

		private static Child started(Path log) {
			return Child.start("SMSC", List.of("/bin/false"), Map.of(), log);
		}

		@Override
		public Part part() {
			return Part.SMSC;
		}

		@Override
		public Path log() {
			return this.log;
		}

		@Override
		public CompletableFuture<Integer> ended() {
			return this.child.ended();
		}

		@Override
		public void kill() {
			this.child.kill();
		}

		@Override
		public void stop(Duration patience) {
			this.child.stop(patience);
		}

		@Override
		public void startAgain() {
			this.child = started(this.log);
		}

	}

	private static void destroy(long pid) {
		ProcessHandle.of(pid).orElseThrow().destroyForcibly();
	}

	private Path log() {
		return this.directory.resolve("log");
	}

}
