package rapport.notify.answer.redis;

import java.time.Duration;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;
import rapport.notify.answer.Answer;
import rapport.notify.answer.Memory;

/** What is remembered about answers, in Redis. */
@Component
class RedisMemory implements Memory {

	private static final Duration KEEP = Duration.ofDays(90);

	private static final RedisScript<Long> COUNT = RedisScript.of(new ClassPathResource("count.lua", RedisMemory.class),
			Long.class);

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
		var key = "notify:{ledger}:" + "helped:" + recipient.key() + ":" + with;
		return Boolean.TRUE.equals(this.redis.opsForValue().setIfAbsent(key, "", once));
	}

}
