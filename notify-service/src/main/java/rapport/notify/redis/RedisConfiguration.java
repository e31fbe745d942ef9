package rapport.notify.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.TimeoutOptions;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Board;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.OptOuts;
import rapport.notify.ledger.Outbox;
import rapport.notify.reply.Memory;
import tools.jackson.databind.json.JsonMapper;

/** Backs the domain's ports with Redis. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

	/**
	 * By default commands queue up while Redis is away and run when it is back, long
	 * after their callers gave up. They are refused at once instead, and none is repeated
	 * after a reconnect.
	 */
	@Bean
	LettuceClientOptionsBuilderCustomizer failFast() {
		return (ClientOptions.Builder options) -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
			.timeoutOptions(TimeoutOptions.enabled())
			.replayFilter((command) -> true);
	}

	@Bean
	Ledger ledger(StringRedisTemplate redis) {
		return new RedisLedger(redis);
	}

	@Bean
	Outbox outbox(StringRedisTemplate redis) {
		return new RedisOutbox(redis);
	}

	@Bean
	OptOuts optOuts(StringRedisTemplate redis) {
		return new RedisOptOuts(redis);
	}

	@Bean
	Memory memory(StringRedisTemplate redis) {
		return new RedisMemory(redis);
	}

	@Bean
	Contacts redisContacts(StringRedisTemplate redis, JsonMapper json) {
		return new RedisContacts(redis, json);
	}

	@Bean
	Board board(StringRedisTemplate redis) {
		return new RedisBoard(redis);
	}

	@Bean
	Events redisEvents(StringRedisTemplate redis) {
		return new RedisEvents(redis);
	}

	@Bean
	Introductions redisIntroductions(StringRedisTemplate redis, JsonMapper json) {
		return new RedisIntroductions(redis, json);
	}

}
