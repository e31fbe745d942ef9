package rapport.checkin.attendee.redis;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.AttendeesContract;
import rapport.checkin.support.TestRedis;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Attendees in a real Redis keep the contract. */
class RedisAttendeesTest extends AttendeesContract {

	RedisAttendeesTest() {
		super(new RedisAttendees(TestRedis.redis(), new JsonMapper(), (event, ids) -> Map.of(), (_) -> {
		}));
	}

	@Test
	void revisionsStandWhereTheDoorComparesThem() {
		this.attendees.put(EVENT, List.of(named(1, "Ana", 7), named(2, "Ben", 8)));
		this.attendees.remove(EVENT, List.of(new AttendeeId("%032x".formatted(2))));
		var revisions = TestRedis.redis().opsForHash().entries("rapport:{" + EVENT.value() + "}:revisions");
		assertThat(revisions).hasSize(1).containsEntry("%032x".formatted(1), "7");
	}

}
