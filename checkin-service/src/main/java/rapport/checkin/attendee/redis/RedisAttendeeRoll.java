package rapport.checkin.attendee.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.AttendeeRoll;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.starter.redis.Scripts;

/** Two sorted sets by the time of Redis itself. */
final class RedisAttendeeRoll implements AttendeeRoll {

	private static final RedisScript<List<String>> PAGE = Scripts.strings(RedisAttendeeRoll.class, "roll.lua");

	private static final int AN_ENTRY = 3;

	private final StringRedisTemplate redis;

	private final Consumer<EventId> confirm;

	/**
	 * A roll in Redis.
	 * @param confirm throws if what is absent may be so because Redis lost it
	 */
	RedisAttendeeRoll(StringRedisTemplate redis, Consumer<EventId> confirm) {
		this.redis = redis;
		this.confirm = confirm;
	}

	@Override
	public RollPage page(EventId event, RollOrder order, @Nullable Instant since, int from, int size) {
		var keys = List.of(Keys.of(event.value(), "created"), Keys.of(event.value(), "changed"));
		var found = this.redis.execute(PAGE, keys, order.name(),
				(since != null) ? Long.toString(since.toEpochMilli()) : "-inf", Integer.toString(from),
				Integer.toString(size));
		if (found.size() == 2) {
			this.confirm.accept(event);
		}
		var entries = new ArrayList<RollEntry>();
		for (int i = 2; i < found.size(); i += AN_ENTRY) {
			entries.add(new RollEntry(new AttendeeId(found.get(i)), time(found.get(i + 1)), time(found.get(i + 2))));
		}
		return new RollPage(entries, Long.parseLong(found.get(1)), time(found.get(0)));
	}

	private static Instant time(String millis) {
		return Instant.ofEpochMilli(Long.parseLong(millis));
	}

}
