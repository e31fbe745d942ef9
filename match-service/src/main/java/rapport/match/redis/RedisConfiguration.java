package rapport.match.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.TimeoutOptions;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import rapport.match.snapshot.SnapshotStore;
import tools.jackson.databind.json.JsonMapper;

/** Backs the domain's port with Redis. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

	/**
	 * By default commands queue up while Redis is away and run when it is back. They are
	 * refused at once instead, and none is repeated after a reconnect: a later snapshot
	 * takes their place.
	 */
	@Bean
	LettuceClientOptionsBuilderCustomizer failFast() {
		return (ClientOptions.Builder options) -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
			.timeoutOptions(TimeoutOptions.enabled())
			.replayFilter((command) -> true);
	}

	/** Another version may make other terms of the same words, and so another state. */
	@Bean
	SnapshotStore redisSnapshots(RedisConnectionFactory connections, JsonMapper json) {
		var version = getClass().getPackage().getImplementationVersion();
		return new RedisSnapshots(connections, json, (version != null) ? version : "unpackaged");
	}

}
