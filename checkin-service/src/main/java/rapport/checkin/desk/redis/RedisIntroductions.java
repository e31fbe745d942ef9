package rapport.checkin.desk.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Range;
import org.springframework.data.domain.Range.Bound;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.desk.Introduction;
import rapport.checkin.desk.Introductions;
import rapport.checkin.desk.Introductions.MessageProgress;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.starter.redis.Scripts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Introductions in a hash, and their orders, by time, in sorted sets: one of all and one
 * for each attendee.
 */
final class RedisIntroductions implements Introductions {

	private static final RedisScript<Long> INTRODUCTION = Scripts.number(RedisIntroductions.class, "introduction.lua");

	private static final RedisScript<Long> DELIVERY = Scripts.number(RedisIntroductions.class, "delivery.lua");

	private static final RedisScript<Long> REPLY = Scripts.number(RedisIntroductions.class, "reply.lua");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Consumer<EventId> confirm;

	/**
	 * Creates the read model.
	 * @param confirm throws if what is absent may be so because Redis lost it
	 */
	RedisIntroductions(StringRedisTemplate redis, JsonMapper json, Consumer<EventId> confirm) {
		this.redis = redis;
		this.json = json;
		this.confirm = confirm;
	}

	@Override
	public void put(EventId event, Introduction introduction) {
		var keys = new ArrayList<>(List.of(alive(event), Keys.of(event.value(), "introductions"),
				Keys.of(event.value(), "newest"), Keys.of(event.value(), "figures"),
				Keys.of(event.value(), "introduced"), Keys.of(event.value(), "feed")));
		var arguments = new ArrayList<Object>(
				List.of(introduction.introductionId(), String.valueOf(introduction.revision()), introduction.state(),
						place(introduction), this.json.writeValueAsString(introduction)));
		for (var participant : introduction.participants()) {
			keys.add(newest(event, participant.attendeeId()));
			arguments.add(participant.attendeeId());
		}
		this.redis.execute(INTRODUCTION, keys, arguments.toArray());
	}

	@Override
	public void put(EventId event, Introductions.Delivery it) {
		var told = new MessageProgress(it.attendeeId(), it.kind(), it.channel(), it.state(), it.at(), null);
		this.redis.execute(DELIVERY,
				List.of(alive(event), deliveries(event, it.introductionId()), Keys.of(event.value(), "figures"),
						Keys.of(event.value(), "feed")),
				it.messageId(), it.state(), it.at().toString(), Objects.requireNonNullElse(it.introductionId(), ""),
				Long.toString(it.sequence()), this.json.writeValueAsString(told));
	}

	@Override
	public void countReply(EventId event, String replyId, String reply, long sequence) {
		this.redis.execute(REPLY,
				List.of(alive(event), Keys.of(event.value(), "replies"), Keys.of(event.value(), "figures")), replyId,
				reply, Long.toString(sequence));
	}

	@Override
	public Optional<Introduction> find(EventId event, String introductionId) {
		return Optional
			.ofNullable(this.redis.<String, String>opsForHash()
				.get(Keys.of(event.value(), "introductions"), introductionId))
			.map((it) -> this.json.readValue(it, Introduction.class));
	}

	@Override
	public Map<String, List<MessageProgress>> progress(EventId event, List<Introduction> introductions) {
		var told = new HashMap<String, List<MessageProgress>>();
		for (var introduction : introductions) {
			var deliveries = this.redis.<String, String>opsForHash()
				.values(deliveries(event, introduction.introductionId()));
			told.put(introduction.introductionId(),
					deliveries.stream().map((it) -> this.json.readValue(it, MessageProgress.class)).toList());
		}
		return told;
	}

	@Override
	public Page page(EventId event, @Nullable AttendeeId attendee, @Nullable String cursor, int limit) {
		var order = (attendee != null) ? newest(event, attendee.value()) : Keys.of(event.value(), "newest");
		var upTo = (cursor != null) ? Bound.exclusive(cursor) : Bound.<String>unbounded();
		var found = this.redis.opsForZSet()
			.reverseRangeByLex(order, Range.of(Bound.unbounded(), upTo), Limit.limit().count(limit));
		var places = (found != null) ? List.copyOf(found) : List.<String>of();
		if (places.isEmpty()) {
			this.confirm.accept(event);
			return new Page(List.of(), null);
		}
		var texts = this.redis.<String, String>opsForHash()
			.multiGet(Keys.of(event.value(), "introductions"),
					places.stream().map((it) -> it.substring(it.indexOf(':') + 1)).toList());
		if (texts.contains(null)) {
			this.confirm.accept(event);
		}
		var introductions = texts.stream()
			.filter(Objects::nonNull)
			.map((it) -> this.json.readValue(it, Introduction.class))
			.filter((it) -> attendee == null || it.participants().stream().anyMatch((one) -> one.is(attendee.value())))
			.toList();
		return new Page(introductions, (places.size() < limit) ? null : places.getLast());
	}

	/** Sorts by the time it was first proposed, which never changes. */
	private static String place(Introduction introduction) {
		return time(introduction.proposedAt()) + ":" + introduction.introductionId();
	}

	private static String time(Instant at) {
		return String.format(Locale.ROOT, "%015d", at.toEpochMilli());
	}

	/** Is there as long as the event is. */
	private static String alive(EventId event) {
		return Keys.of(event.value(), "event");
	}

	private static String newest(EventId event, String attendeeId) {
		return Keys.of(event.value(), "newest:" + attendeeId);
	}

	private static String deliveries(EventId event, @Nullable String introductionId) {
		return Keys.of(event.value(), "deliveries:" + Objects.requireNonNullElse(introductionId, "others"));
	}

}
