package rapport.checkin.door.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckInCodec;
import rapport.checkin.door.Outbox;
import rapport.checkin.event.EventId;

/** The ids of what waits, in a sorted set by their sequences. */
final class RedisOutbox implements Outbox {

	/** What a sequence has for each millisecond. */
	private static final long A_MILLISECOND = 100;

	private final StringRedisTemplate redis;

	private final CheckInCodec codec;

	private final QueuedEvents queued;

	private final RecordedScans recorded;

	RedisOutbox(StringRedisTemplate redis, CheckInCodec codec, QueuedEvents queued, RecordedScans recorded) {
		this.redis = redis;
		this.codec = codec;
		this.queued = queued;
		this.recorded = recorded;
	}

	@Override
	public boolean waits(CheckIn checkIn) {
		var score = this.redis.opsForZSet().score(DoorKeys.of(checkIn.event(), "outbox"), checkIn.scanId());
		return score != null && score.longValue() == checkIn.sequence();
	}

	@Override
	public void published(CheckIn checkIn) {
		this.recorded.add(checkIn);
	}

	@Override
	public Set<EventId> events() {
		return this.queued.all();
	}

	@Override
	public List<CheckIn> waiting(EventId event, Instant before, int limit) {
		var ids = this.redis.opsForZSet()
			.rangeByScore(DoorKeys.of(event, "outbox"), 0, (double) (before.toEpochMilli() * A_MILLISECOND), 0, limit);
		if (ids == null || ids.isEmpty()) {
			this.queued.drop(event, before);
			return List.of();
		}
		var documents = this.redis.<String, String>opsForHash().multiGet(DoorKeys.of(event, "scans"), ids);
		return new ArrayList<>(documents).stream().filter(Objects::nonNull).map(this.codec::read).toList();
	}

}
