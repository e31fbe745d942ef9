package rapport.notify.answer.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
	public Turn turn(String introductionId, AttendeeRef from, Answer answer, Instant since, Instant now) {
		var turn = this.redis.execute(TURN, List.of(answers(from.eventId())), field(introductionId, from),
				answer.code(), Long.toString(now.toEpochMilli()), Long.toString(since.toEpochMilli()));
		return new Turn(Long.parseLong(turn.getFirst()), Long.parseLong(turn.getLast()));
	}

	@Override
	public Optional<Last> last(String introductionId, AttendeeRef from) {
		var last = this.redis.<String, String>opsForHash().get(answers(from.eventId()), field(introductionId, from));
		if (last == null) {
			return Optional.empty();
		}
		var answer = last.substring(0, last.indexOf('|')).toUpperCase(Locale.ROOT);
		long sequence = Long.parseLong(last.substring(last.lastIndexOf('|') + 1));
		return Optional.of(new Last(Answer.valueOf(answer), Instant.ofEpochMilli((sequence + 99) / 100)));
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
	public long times(Recipient recipient, String what, Duration in) {
		var key = key(recipient, "times:" + what);
		var times = this.redis.opsForValue().increment(key);
		if (times != null && times == 1) {
			this.redis.expire(key, in);
		}
		return (times != null) ? times : 1;
	}

	@Override
	public Optional<Instant> repeats(Recipient recipient, String text) {
		var wrote = this.redis.opsForValue().get(key(recipient, "wrote"));
		return (wrote != null && wrote.startsWith(text + "|"))
				? Optional.of(Instant.ofEpochMilli(Long.parseLong(wrote.substring(text.length() + 1))))
				: Optional.empty();
	}

	@Override
	public void dealtWith(Recipient recipient, String text, Instant now, Duration remember) {
		this.redis.opsForValue().set(key(recipient, "wrote"), text + "|" + now.toEpochMilli(), remember);
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
