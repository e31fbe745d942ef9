package rapport.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Redis that was killed, or whose data are spoiled. */
@Order(1)
class KilledRedisTest extends KilledServers {

	@Test
	void redisCutsATornEndOff() throws IOException {
		startRedisWithAKey();
		Files.writeString(increment(), "*3\r\n$3\r\nSET\r\n$5\r\nagai", StandardOpenOption.APPEND);
		started(LocalRedis.start(server().port(), data(), log()));
		assertThat(RedisAnswer.to(server().port(), "GET key")).contains("value");
	}

	@Test
	void redisSetsAsideWhatItCannotRead() throws IOException {
		startRedisWithAKey();
		Files.write(increment(), new byte[4096], StandardOpenOption.APPEND);
		started(LocalRedis.start(server().port(), data(), log()));
		assertThat(RedisAnswer.to(server().port(), "GET key")).doesNotContain("value");
		assertThat(data()).isDirectoryContaining("glob:**/unreadable-*");
	}

	/** What tells which files there are is as much a part of its data. */
	@ParameterizedTest
	@ValueSource(strings = { "\u00ff\u00fe is no list of files", "file a.aof seq 1 type z\n", "" })
	void redisBeginsAnewBesideAListOfFilesThatItCannotRead(String list) throws IOException {
		startRedisWithAKey();
		Files.writeString(increment().resolveSibling("appendonly.aof.manifest"), list, StandardCharsets.ISO_8859_1);
		started(LocalRedis.start(server().port(), data(), log()));
		assertThat(RedisAnswer.to(server().port(), "GET key")).doesNotContain("value");
		assertThat(data()).isDirectoryContaining("glob:**/unreadable-*");
	}

	private void startRedisWithAKey() {
		started(LocalRedis.start(0, data(), log()));
		assertThat(RedisAnswer.to(server().port(), "SET key value")).contains("OK");
		server().kill();
	}

	private Path increment() throws IOException {
		try (var files = Files.walk(data())) {
			return files.filter(it -> it.toString().endsWith(".incr.aof")).findFirst().orElseThrow();
		}
	}

}
