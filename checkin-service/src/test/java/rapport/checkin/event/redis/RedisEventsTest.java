package rapport.checkin.event.redis;

import rapport.checkin.event.EventsContract;
import rapport.checkin.support.TestRedis;
import tools.jackson.databind.json.JsonMapper;

/** Events in a real Redis keep the contract. */
class RedisEventsTest extends EventsContract {

	RedisEventsTest() {
		super(new RedisEvents(TestRedis.redis(), new JsonMapper(), () -> {
		}));
	}

}
