package rapport.checkin.roster.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.AttendeeText;
import rapport.checkin.door.StayText;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.plumbing.RandomIds;
import rapport.checkin.plumbing.Slots;
import rapport.checkin.roster.RosterChanges;
import rapport.starter.redis.Scripts;

/** The ids of all tickets, in a sorted set by the numbers of their last changes. */
final class RedisRosterChanges implements RosterChanges {

	private static final RedisScript<List<String>> MARK = Scripts.strings(RedisRosterChanges.class, "mark.lua");

	private static final RedisScript<List<String>> BETWEEN = Scripts.strings(RedisRosterChanges.class, "between.lua");

	private static final int FIELDS = 4;

	private final StringRedisTemplate redis;

	private final AttendeeText attendees;

	private final StayText stays;

	private final Slots slots;

	RedisRosterChanges(StringRedisTemplate redis, AttendeeText attendees, StayText stays, Slots slots) {
		this.redis = redis;
		this.attendees = attendees;
		this.stays = stays;
		this.slots = slots;
	}

	@Override
	public Mark mark(EventId event) {
		this.slots.confirm(event.value());
		var found = this.redis.execute(MARK, keys(event, "copy", "roster-generation", "roster"), RandomIds.next());
		this.slots.requireWhole(event.value(), found.get(0));
		return new Mark(found.get(1), Long.parseLong(found.get(2)));
	}

	@Override
	public List<Change> between(EventId event, long after, long upTo, int limit) {
		var found = this.redis.execute(BETWEEN, keys(event, "roster", "attendees", "stays"), Long.toString(after),
				Long.toString(upTo), Integer.toString(limit));
		var changes = new ArrayList<Change>();
		for (int i = 0; i < found.size(); i += FIELDS) {
			var id = new AttendeeId(found.get(i + 1));
			var text = found.get(i + 2);
			changes.add(new Change(Long.parseLong(found.get(i)), id,
					text.isEmpty() ? null : this.attendees.read(id, text), this.stays.read(found.get(i + 3))));
		}
		return changes;
	}

	private static List<String> keys(EventId event, String... names) {
		return Stream.of(names).map((name) -> Keys.of(event.value(), name)).toList();
	}

}
