package rapport.starter.redis;

import java.nio.file.Path;
import java.time.Duration;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.local.LocalRedis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** R6's ground: what Redis cannot do now is refused at once. */
class FailFastTest {

	@TempDir
	private Path directory;

	@Test
	void whileRedisIsAwayACommandIsRefusedAtOnce() {
		var options = ClientOptions.builder();
		new RedisAutoConfiguration().failFast().customize(options);
		assertThat(isAnsweredWhileRedisIsAway(options.build())).isTrue();
	}

	/**
	 * The control: as Lettuce is by itself, it waits for Redis, and so does its caller.
	 */
	@Test
	void withoutTheseOptionsItWouldWait() {
		assertThat(isAnsweredWhileRedisIsAway(ClientOptions.create())).isFalse();
	}

	private boolean isAnsweredWhileRedisIsAway(ClientOptions options) {
		var log = this.directory.resolve("redis.log");
		try (var redis = LocalRedis.start(0, this.directory.resolve("redis"), log);
				var client = RedisClient.create("redis://localhost:" + redis.port())) {
			client.setOptions(options);
			var connection = client.connect();
			redis.kill();
			await().atMost(Duration.ofSeconds(60)).until(() -> !connection.isOpen());
			return connection.async().set("key", "value").toCompletableFuture().isDone();
		}
	}

}
