package rapport.notify.ledger.redis;

import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.FirstTexts;
import rapport.notify.ledger.MessageId;

/** First texts in Redis, as long as their event. */
@Component
class RedisFirstTexts implements FirstTexts {

	private final StringRedisTemplate redis;

	RedisFirstTexts(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Optional<MessageId> find(String eventId, Recipient recipient) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(key(eventId), recipient.key()))
			.map((it) -> new MessageId(Integer.parseInt(it.substring(it.indexOf('/') + 1)),
					it.substring(0, it.indexOf('/'))));
	}

	@Override
	public void note(String eventId, Recipient recipient, MessageId id) {
		this.redis.opsForHash().putIfAbsent(key(eventId), recipient.key(), id.value() + "/" + id.shard());
	}

	@Override
	public void takeBack(String eventId, Recipient recipient, MessageId id) {
		if (find(eventId, recipient).filter(id::equals).isPresent()) {
			this.redis.opsForHash().delete(key(eventId), recipient.key());
		}
	}

	@Override
	public void eraseAll(String eventId) {
		this.redis.delete(key(eventId));
	}

	private static String key(String eventId) {
		return "notify:{" + eventId + "}:first-texts";
	}

}
