package rapport.checkin.support;

import java.net.URI;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.starter.testing.TestServers;

/** The real Redis of a test run, without a service. */
public final class TestRedis {

	private static final StringRedisTemplate REDIS = connected();

	private TestRedis() {
	}

	public static StringRedisTemplate redis() {
		return REDIS;
	}

	private static StringRedisTemplate connected() {
		var address = URI.create(TestServers.redisUrl());
		var connections = new LettuceConnectionFactory(address.getHost(), address.getPort());
		connections.afterPropertiesSet();
		connections.start();
		return new StringRedisTemplate(connections);
	}

}
