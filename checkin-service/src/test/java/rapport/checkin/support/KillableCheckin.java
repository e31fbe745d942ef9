package rapport.checkin.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import rapport.starter.testing.KillableServers;
import rapport.starter.testing.KillableService;

import static org.awaitility.Awaitility.await;

/**
 * The service as a process, over a Kafka and a Redis of its own, so that a test may take
 * from it what it likes.
 */
public final class KillableCheckin implements AutoCloseable {

	/** How long a test waits at most. */
	public static final Duration PATIENCE = Duration.ofSeconds(90);

	private final KillableServers servers = new KillableServers();

	private final KillableService service;

	public KillableCheckin() {
		this.service = new KillableService("checkin-service", "rapport.checkin.CheckinApplication", this.servers,
				List.of("--rapport.check-in.answer-within=20s", "--spring.data.redis.timeout=10s"));
	}

	public String brokers() {
		return this.servers.brokers();
	}

	/** The organizer's calls to a new event of 200 tickets. */
	public Api event(String eventId) {
		return new Api(this.service.port(), eventId, "organizer").created().withTickets(200);
	}

	/** The calls of a kiosk that is enrolled at an event. */
	public Api kiosk(String eventId, String name) {
		var organizer = new Api(this.service.port(), eventId, "organizer");
		var offer = organizer.call("POST", "/api/kiosks/enrolments", Map.of("event", eventId, "name", name));
		return new Api(this.service.port(), eventId,
				organizer.call("POST", "/api/kiosks", Map.of("code", offer.text("code"))).text("token"));
	}

	/** An entry at a kiosk, now. */
	public static Map<String, String> entry(String scanId, String ticket) {
		return Map.of("scanId", scanId, "ticket", ticket, "type", "entry", "scannedAt", Instant.now().toString(),
				"kiosk", "door-1");
	}

	/**
	 * The answer, once it is not that it is to be asked again: a loss may be noticed only
	 * by being asked.
	 */
	public static Api.Answer answered(Supplier<Api.Answer> call) {
		return await().atMost(PATIENCE).until(call::get, (it) -> it.status() != 503);
	}

	/** Waits until it takes calls. */
	public void awaitReady() {
		await().atMost(PATIENCE).until(() -> this.service.health("readiness") == 200);
	}

	/** It ends by SIGKILL, and starts again. */
	public void crash() {
		this.service.kill();
		this.service.restart();
	}

	/** Redis loses all it has. */
	public void flush() {
		redis(RedisCommands::flushall);
	}

	/** Does something with Redis. */
	public <T> T redis(Function<RedisCommands<String, String>, T> what) {
		try (var client = RedisClient.create(this.servers.redisUrl()); var redis = client.connect()) {
			return what.apply(redis.sync());
		}
	}

	@Override
	public void close() {
		this.service.close();
		this.servers.close();
	}

}
