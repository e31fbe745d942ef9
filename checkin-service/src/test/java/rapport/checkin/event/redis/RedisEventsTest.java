package rapport.checkin.event.redis;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventsContract;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.support.TestRedis;
import rapport.starter.testing.TestServers;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Events in a real Redis keep the contract. */
class RedisEventsTest extends EventsContract {

	RedisEventsTest() {
		super(events(TestRedis.redis(), new ArrayList<>()));
	}

	@Test
	void oneThatIsAmongTheIdsButNotThereIsTorn() {
		inADatabaseOfItsOwn(RedisEventsTest::findTorn);
	}

	@Test
	void idsThatWereLostAreMissed() {
		inADatabaseOfItsOwn(RedisEventsTest::findLost);
	}

	/** Whoever else looks would find it torn as well. */
	private static void inADatabaseOfItsOwn(Consumer<StringRedisTemplate> action) {
		var url = URI.create(TestServers.redisUrl());
		var place = new RedisStandaloneConfiguration(url.getHost(), url.getPort());
		place.setDatabase(9);
		var factory = new LettuceConnectionFactory(place);
		factory.afterPropertiesSet();
		factory.start();
		try {
			action.accept(new StringRedisTemplate(factory));
		}
		finally {
			factory.destroy();
		}
	}

	private static void findTorn(StringRedisTemplate redis) {
		var torn = new ArrayList<EventId>();
		var events = events(redis, torn);
		var known = new EventId("torn-" + UUID.randomUUID().toString().substring(0, 8));
		redis.opsForSet().add(Keys.EVENTS, known.value());
		events.find(known);
		events.all();
		assertThat(torn).containsExactly(known, known);
		events.beginForgetting(known);
		events.find(known);
		events.all();
		events.endForgetting(known);
		events.find(known);
		assertThat(torn).as("what is forgotten is not torn").hasSize(2);
	}

	private static void findLost(StringRedisTemplate redis) {
		var losses = new AtomicInteger();
		var events = new RedisEvents(redis, new JsonMapper(), () -> {
		}, (_) -> {
		}, losses::incrementAndGet);
		events.put(event(1, "there"));
		events.all();
		assertThat(losses).hasValue(0);
		redis.opsForSet().remove(Keys.EVENTS, ID.value());
		events.all();
		assertThat(losses).hasValue(1);
		events.put(event(2, "again"));
		events.remove(ID);
		events.all();
		assertThat(losses).as("what is forgotten is not lost").hasValue(1);
	}

	private static RedisEvents events(StringRedisTemplate redis, List<EventId> torn) {
		return new RedisEvents(redis, new JsonMapper(), () -> {
		}, torn::add, () -> {
		});
	}

}
