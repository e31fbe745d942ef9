package rapport.checkin.plumbing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The events that there are, once all of them were read. */
final class KnownEvents {

	private final StringRedisTemplate redis;

	private final Set<String> known = new HashSet<>();

	KnownEvents(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** Returns those of some records whose keys do not name an event that is gone. */
	List<ConsumerRecord<String, byte[]>> of(List<ConsumerRecord<String, byte[]>> batch) {
		var unknown = new HashSet<String>();
		return batch.stream().filter((it) -> it.key() == null || isKnown(it.key().split("/", 2)[0], unknown)).toList();
	}

	private boolean isKnown(String event, Set<String> unknown) {
		if (this.known.contains(event) || unknown.contains(event)) {
			return this.known.contains(event);
		}
		boolean isKnown = Boolean.TRUE.equals(this.redis.opsForSet().isMember(Keys.EVENTS, event));
		(isKnown ? this.known : unknown).add(event);
		return isKnown;
	}

}
