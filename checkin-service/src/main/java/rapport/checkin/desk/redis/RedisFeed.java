package rapport.checkin.desk.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Range;
import org.springframework.data.domain.Range.Bound;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.desk.Feed;
import rapport.checkin.desk.Feed.Figures;
import rapport.checkin.desk.Feed.Happening;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;

/** The feed, a stream that the scripts add to, and the figures, which they keep. */
final class RedisFeed implements Feed {

	private static final String START = "0-0";

	private final StringRedisTemplate redis;

	private final Consumer<EventId> confirm;

	/**
	 * Creates a feed.
	 * @param confirm throws if what is absent may be so because Redis lost it
	 */
	RedisFeed(StringRedisTemplate redis, Consumer<EventId> confirm) {
		this.redis = redis;
		this.confirm = confirm;
	}

	@Override
	public Figures figures(EventId event) {
		var counted = this.redis.<String, String>opsForHash().entries(Keys.of(event.value(), "figures"));
		if (counted.isEmpty()) {
			this.confirm.accept(event);
		}
		return new Figures(size(event, "introduced"), of("introductions:", counted), of("deliveries:", counted),
				of("replies:", counted));
	}

	@Override
	public String position(EventId event) {
		var last = this.redis.<String, String>opsForStream()
			.reverseRange(Keys.of(event.value(), "feed"), Range.unbounded(), Limit.limit().count(1));
		return (last == null || last.isEmpty()) ? START : last.getFirst().getId().getValue();
	}

	@Override
	public List<Happening> after(EventId event, String position) {
		var records = this.redis.<String, String>opsForStream()
			.range(Keys.of(event.value(), "feed"), Range.of(Bound.exclusive(position), Bound.unbounded()));
		var happenings = new ArrayList<Happening>();
		for (var entry : (records != null) ? records : List.<MapRecord<String, String, String>>of()) {
			happenings.add(happening(entry.getId().getValue(), entry.getValue()));
		}
		return happenings;
	}

	private static Happening happening(String position, Map<String, String> fields) {
		var introduction = fields.get("introduction");
		if (introduction != null) {
			return new Happening.IntroductionChanged(position, introduction);
		}
		return new Happening.Scanned(position, field(fields, "scan"), new AttendeeId(field(fields, "attendee")),
				field(fields, "type"), field(fields, "outcome"), Instant.parse(field(fields, "at")),
				field(fields, "kiosk"));
	}

	private static String field(Map<String, String> fields, String name) {
		return Objects.requireNonNull(fields.get(name), name);
	}

	private static Map<String, Long> of(String kind, Map<String, String> counted) {
		var counts = new TreeMap<String, Long>();
		counted.forEach((name, count) -> {
			if (name.startsWith(kind)) {
				counts.put(name.substring(kind.length()), Long.valueOf(count));
			}
		});
		return counts;
	}

	private long size(EventId event, String name) {
		return orZero(this.redis.opsForSet().size(Keys.of(event.value(), name)));
	}

	private static long orZero(@Nullable Long count) {
		return (count != null) ? count : 0;
	}

}
