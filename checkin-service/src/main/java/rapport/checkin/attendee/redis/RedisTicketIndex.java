package rapport.checkin.attendee.redis;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.attendee.TicketIndex;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.Keys;
import rapport.starter.redis.Scripts;

/** Finds tickets in the index by which attendees are found. */
final class RedisTicketIndex implements TicketIndex {

	private static final RedisScript<List<String>> TICKETS = Scripts.strings(RedisTicketIndex.class, "tickets.lua");

	private static final int MOST_EVENTS = 50;

	private final StringRedisTemplate redis;

	private final Events events;

	private final TicketIds ids;

	RedisTicketIndex(StringRedisTemplate redis, Events events, TicketIds ids) {
		this.redis = redis;
		this.events = events;
		this.ids = ids;
	}

	@Override
	public List<List<AttendeeId>> holders(EventId event, List<String> loose) {
		var found = this.redis.execute(TICKETS, List.of(Keys.of(event.value(), "index")), loose.toArray());
		return found.stream()
			.map((holders) -> Arrays.stream(holders.split(" ", -1))
				.filter((it) -> !it.isEmpty())
				.map(AttendeeId::new)
				.toList())
			.toList();
	}

	@Override
	public @Nullable String otherEvent(EventId event, String exact) {
		return this.events.all()
			.stream()
			.filter((it) -> !it.id().equals(event))
			.limit(MOST_EVENTS)
			.filter((it) -> this.redis.opsForHash()
				.hasKey(Keys.of(it.id().value(), "revisions"), this.ids.of(it.id(), exact).value()))
			.map((it) -> it.name())
			.findFirst()
			.orElse(null);
	}

}
