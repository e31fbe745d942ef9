package rapport.notify.redis;

import java.time.Duration;
import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;
import rapport.notify.reply.Answer;
import rapport.notify.reply.Memory;

/** What is remembered about answers, in Redis. */
final class RedisMemory implements Memory {

	private static final Duration KEEP = Duration.ofDays(90);

	private static final RedisScript<Long> COUNT = Scripts.load("count.lua", Long.class);

	private final StringRedisTemplate redis;

	RedisMemory(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public long count(String introductionId, AttendeeRef from, Answer answer) {
		var key = "notify:{" + from.eventId() + "}:answers:" + introductionId + ":" + from.attendeeId();
		return this.redis.execute(COUNT, List.of(key), answer.code(), Long.toString(KEEP.toSeconds()));
	}

	@Override
	public boolean mayHelp(Recipient recipient, String with, Duration once) {
		var key = RedisLedger.PREFIX + "helped:" + recipient.key() + ":" + with;
		return Boolean.TRUE.equals(this.redis.opsForValue().setIfAbsent(key, "", once));
	}

}
