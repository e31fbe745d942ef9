package rapport.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.local.process.Writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Servers that are killed while they start for the first time. */
@Order(1)
class KilledStartTest extends KilledServers {

	static List<BiFunction<Path, Path, LocalServer>> servers() {
		return List.of((data, log) -> LocalKafka.start(0, data, log), (data, log) -> LocalRedis.start(0, data, log),
				(data, log) -> LocalMqtt.start(0, data, log));
	}

	@ParameterizedTest
	@MethodSource("servers")
	void killedWhileItStartsForTheFirstTimeItStartsAgain(BiFunction<Path, Path, LocalServer> start) throws IOException {
		for (int files = 1; files <= 4; files++) {
			killOnceThereAre(files, start);
		}
		started(start.apply(data(), log()));
		assertThat(server().alive()).isTrue();
	}

	/** Kills a starting server as soon as it has made so many files. */
	private void killOnceThereAre(int files, BiFunction<Path, Path, LocalServer> start) throws IOException {
		var starting = CompletableFuture.supplyAsync(() -> start.apply(data(), log()),
				task -> Thread.ofPlatform().daemon().start(task));
		await().atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(1))
			.until(() -> starting.isDone() || (count() >= files && Writer.of(log()).isPresent()));
		Writer.of(log()).ifPresent(ProcessHandle::destroyForcibly);
		await().atMost(PATIENCE).until(starting::isDone);
	}

	private int count() {
		var made = data().toFile().list();
		return (made != null) ? made.length : 0;
	}

}
