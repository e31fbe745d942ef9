package rapport.notify.answer.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.notify.answer.Answer;
import rapport.notify.answer.Memory;
import rapport.notify.answer.Reply;
import rapport.notify.answer.Turn;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;
import rapport.starter.redis.Scripts;

/** What is remembered about answers, in Redis. */
@Component
class RedisMemory implements Memory {

	private static final RedisScript<List<String>> TURN = Scripts.strings(RedisMemory.class, "turn.lua");

	private static final RedisScript<Long> RESTORE = Scripts.number(RedisMemory.class, "restore.lua");

	private final StringRedisTemplate redis;

	RedisMemory(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Turn turn(String introductionId, AttendeeRef from, Answer answer, Instant now) {
		var turn = this.redis.execute(TURN, List.of(answers(from.eventId())), field(introductionId, from),
				answer.code(), Long.toString(now.toEpochMilli()));
		return new Turn(Long.parseLong(turn.getFirst()), Long.parseLong(turn.getLast()));
	}

	@Override
	public void restore(Reply reply) {
		if (reply.introductionId() != null) {
			this.redis.execute(RESTORE, List.of(answers(reply.from().eventId())),
					field(reply.introductionId(), reply.from()), reply.answer().code(), Long.toString(reply.ordinal()),
					Long.toString(reply.sequence()));
		}
	}

	@Override
	public void eraseAll(String eventId) {
		this.redis.delete(answers(eventId));
	}

	@Override
	public boolean mayHelp(Recipient recipient, String with, Duration once) {
		return Boolean.TRUE.equals(this.redis.opsForValue().setIfAbsent(key(recipient, "helped:" + with), "", once));
	}

	@Override
	public boolean repeats(Recipient recipient, String text) {
		return text.equals(this.redis.opsForValue().get(key(recipient, "wrote")));
	}

	@Override
	public void dealtWith(Recipient recipient, String text, Duration remember) {
		this.redis.opsForValue().set(key(recipient, "wrote"), text, remember);
	}

	private static String answers(String eventId) {
		return "notify:{" + eventId + "}:answers";
	}

	private static String field(String introductionId, AttendeeRef from) {
		return introductionId + "/" + from.attendeeId();
	}

	private static String key(Recipient recipient, String name) {
		return "notify:{" + recipient.key() + "}:" + name;
	}

}
