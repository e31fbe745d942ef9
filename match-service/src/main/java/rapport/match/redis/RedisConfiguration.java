package rapport.match.redis;

import java.util.Objects;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.TimeoutOptions;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import rapport.match.MatchSettings;
import rapport.match.snapshot.SnapshotStore;
import rapport.match.term.Terms;
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

	/**
	 * A version or setting that makes other terms of the same words makes another state.
	 */
	@Bean
	SnapshotStore redisSnapshots(RedisConnectionFactory connections, JsonMapper json, Terms terms,
			MatchSettings settings) {
		var version = Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "unpackaged");
		return new RedisSnapshots(connections, json, version + "-" + terms.fingerprint(), settings.snapshotExpiry());
	}

}
