package rapport.notify.consent.redis;

import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;
import rapport.notify.consent.OptOuts;

/** Opt-outs in Redis, in the slot of the ledger, whose claims read them. */
@Component
@SuppressWarnings("rawtypes") // a script's result type is a class literal
class RedisOptOuts implements OptOuts {

	private static final RedisScript<List> WISH = RedisScript.of(new ClassPathResource("wish.lua", RedisOptOuts.class),
			List.class);

	private final StringRedisTemplate redis;

	RedisOptOuts(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Said stop(Recipient recipient, AttendeeRef as) {
		return say(recipient, "1", as);
	}

	@Override
	public Said start(Recipient recipient, AttendeeRef as) {
		return say(recipient, "0", as);
	}

	@Override
	public Wish wish(Recipient recipient) {
		var values = this.redis.<String, String>opsForHash().multiGet(key(recipient), List.of("stopped", "times"));
		var times = values.getLast();
		return new Wish("1".equals(values.getFirst()), (times != null) ? Long.parseLong(times) : 0);
	}

	private Said say(Recipient recipient, String stopped, AttendeeRef as) {
		var result = this.redis.execute(WISH, List.of(key(recipient)), stopped, as.eventId() + "/" + as.attendeeId());
		var answered = String.valueOf(result.getLast());
		int slash = answered.indexOf('/');
		return new Said(Long.parseLong(String.valueOf(result.getFirst())),
				new AttendeeRef(answered.substring(0, slash), answered.substring(slash + 1)));
	}

	private static String key(Recipient recipient) {
		return "notify:{ledger}:" + "wish:" + recipient.key();
	}

}
