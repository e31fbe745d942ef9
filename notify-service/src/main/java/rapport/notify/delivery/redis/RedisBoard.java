package rapport.notify.delivery.redis;

import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.notify.delivery.Board;
import rapport.starter.redis.Scripts;

/** What badges show, in Redis. */
@Component
class RedisBoard implements Board {

	private static final RedisScript<Long> TAKE_OFF = Scripts.number(RedisBoard.class, "take-off.lua");

	private final StringRedisTemplate redis;

	RedisBoard(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public void shows(String eventId, String badge, String introductionId) {
		this.redis.opsForHash().put(key(eventId), badge, introductionId);
	}

	@Override
	public boolean takeOff(String eventId, String badge, String introductionId) {
		return this.redis.execute(TAKE_OFF, List.of(key(eventId)), badge, introductionId) == 1;
	}

	@Override
	public void eraseAll(String eventId) {
		this.redis.delete(key(eventId));
	}

	private static String key(String eventId) {
		return "notify:{" + eventId + "}:board";
	}

}
