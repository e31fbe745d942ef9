package rapport.checkin.event.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventsContract;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.support.TestRedis;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Events in a real Redis keep the contract. */
class RedisEventsTest extends EventsContract {

	RedisEventsTest() {
		super(events(new ArrayList<>()));
	}

	@Test
	void oneThatIsAmongTheIdsButNotThereIsTorn() {
		var torn = new ArrayList<EventId>();
		var events = events(torn);
		var known = new EventId("torn-" + UUID.randomUUID().toString().substring(0, 8));
		TestRedis.redis().opsForSet().add(Keys.EVENTS, known.value());
		events.find(known);
		assertThat(torn).containsExactly(known);
		events.beginForgetting(known);
		events.find(known);
		events.endForgetting(known);
		events.find(known);
		assertThat(torn).as("what is forgotten is not torn").hasSize(1);
	}

	private static RedisEvents events(List<EventId> torn) {
		return new RedisEvents(TestRedis.redis(), new JsonMapper(), () -> {
		}, torn::add);
	}

}
