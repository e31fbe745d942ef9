package rapport.match.redis;

import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import rapport.match.MatchSettings;
import rapport.match.snapshot.SnapshotStore;
import rapport.match.term.Terms;
import rapport.starter.redis.RedisRewrite;
import tools.jackson.databind.json.JsonMapper;

/** Backs the domain's port with Redis. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

	/**
	 * A version or setting that makes other terms of the same words makes another state.
	 */
	@Bean
	SnapshotStore redisSnapshots(RedisConnectionFactory connections, JsonMapper json, Terms terms,
			MatchSettings settings, RedisRewrite rewrite) {
		var version = Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "unpackaged");
		return new RedisSnapshots(connections, json, version + "-" + terms.fingerprint(), settings.snapshotExpiry(),
				rewrite::soon);
	}

}
