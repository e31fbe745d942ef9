package rapport.match.redis;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisURI;
import io.lettuce.core.TimeoutOptions;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.match.snapshot.SnapshotStore;
import tools.jackson.databind.json.JsonMapper;

/** The store on a Redis of its own choice, for tests outside of this package. */
public final class RedisStore implements AutoCloseable {

	static final Duration EXPIRY = Duration.ofDays(30);

	private final AtomicInteger rewrites = new AtomicInteger();

	private final LettuceConnectionFactory connections;

	/** Connects when it is first used. */
	public RedisStore(String url) {
		var options = ClientOptions.builder()
			.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
			.timeoutOptions(TimeoutOptions.enabled());
		this.connections = new LettuceConnectionFactory(
				LettuceConnectionFactory.createRedisConfiguration(RedisURI.create(url)),
				LettuceClientConfiguration.builder()
					.clientOptions(options.build())
					.commandTimeout(Duration.ofSeconds(5))
					.shutdownTimeout(Duration.ZERO)
					.build());
		this.connections.afterPropertiesSet();
		this.connections.start();
	}

	public SnapshotStore snapshots() {
		return new RedisSnapshots(this.connections, new JsonMapper(), "test", EXPIRY, this.rewrites::incrementAndGet);
	}

	/** How often what is gone was to leave the disks. */
	public int rewrites() {
		return this.rewrites.get();
	}

	/** The same Redis, to look and meddle. */
	public StringRedisTemplate strings() {
		return new StringRedisTemplate(this.connections);
	}

	@Override
	public void close() {
		this.connections.destroy();
	}

}
