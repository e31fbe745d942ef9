package rapport.checkin.badge.redis;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.badge.BadgePrints.BadgePrint;
import rapport.checkin.badge.PrintStore;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.starter.redis.Scripts;
import tools.jackson.databind.json.JsonMapper;

/**
 * The time of each attendee's last print in a hash, and what is known of her last ones in
 * another; a print counts as a change of her.
 */
@Component
final class RedisPrintStore implements PrintStore {

	private static final RedisScript<Long> PUT = Scripts.number(RedisPrintStore.class, "printed.lua");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	/** A print as it is stored, beneath its event and attendee. */
	record StoredPrint(String printId, Instant at, String by, @Nullable String note) {

		/** Names nobody, so that it may be logged. */
		@Override
		public String toString() {
			return "StoredPrint[" + this.printId + "]";
		}

	}

	RedisPrintStore(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public void put(BadgePrint it) {
		var text = this.json.writeValueAsString(new StoredPrint(it.printId(), it.at(), it.by(), it.note()));
		this.redis.execute(PUT, List.of(key(it.event()), told(it.event()), Keys.of(it.event().value(), "changed")),
				it.attendee().value(), Long.toString(it.at().toEpochMilli()), it.printId(), text);
	}

	@Override
	public List<BadgePrint> of(EventId event, AttendeeId attendee) {
		var text = this.redis.<String, String>opsForHash().get(told(event), attendee.value());
		return (text == null) ? List.of()
				: Arrays.stream(this.json.readValue(text, String[].class))
					.map((it) -> this.json.readValue(it, StoredPrint.class))
					.map((it) -> new BadgePrint(event, it.printId(), attendee, it.at(), it.by(), it.note()))
					.toList();
	}

	@Override
	public Map<AttendeeId, Instant> last(EventId event, Collection<AttendeeId> attendees) {
		if (attendees.isEmpty()) {
			return Map.of();
		}
		var times = this.redis.<String, String>opsForHash()
			.multiGet(key(event), attendees.stream().map(AttendeeId::value).toList());
		var last = new HashMap<AttendeeId, Instant>();
		int i = 0;
		for (var attendee : attendees) {
			var millis = times.get(i++);
			if (millis != null) {
				last.put(attendee, Instant.ofEpochMilli(Long.parseLong(millis)));
			}
		}
		return last;
	}

	@Override
	public void forget(EventId event, AttendeeId attendee) {
		this.redis.opsForHash().delete(key(event), attendee.value());
		this.redis.opsForHash().delete(told(event), attendee.value());
	}

	@Override
	public void forget(EventId event) {
		this.redis.unlink(List.of(key(event), told(event)));
	}

	private static String told(EventId event) {
		return Keys.of(event.value(), "prints-of");
	}

	private static String key(EventId event) {
		return Keys.of(event.value(), "prints");
	}

}
