package rapport.checkin.door.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import rapport.checkin.door.PresenceChanged;
import rapport.checkin.plumbing.Keys;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Takes published changes off the outbox, ten times a second all at once: each removal
 * alone would be a write to disk that the next scan waits for. What a crash leaves on it
 * is published again.
 */
final class PublishedChanges implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(PublishedChanges.class);

	private final StringRedisTemplate redis;

	private final Queue<PresenceChanged> waiting = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean running = new AtomicBoolean();

	PublishedChanges(StringRedisTemplate redis) {
		this.redis = redis;
	}

	void add(PresenceChanged change) {
		this.waiting.add(change);
	}

	@Scheduled(fixedDelay = 100)
	void remove() {
		var changes = new ArrayList<PresenceChanged>();
		for (var change = this.waiting.poll(); change != null; change = this.waiting.poll()) {
			changes.add(change);
		}
		if (changes.isEmpty()) {
			return;
		}
		try {
			remove(changes);
		}
		catch (RuntimeException ex) {
			this.waiting.addAll(changes);
			logger.warn("Published changes stay on the outbox: {}", ex.getClass().getSimpleName());
		}
	}

	private void remove(List<PresenceChanged> changes) {
		this.redis.execute((RedisConnection connection) -> {
			connection.openPipeline();
			for (var change : changes) {
				double score = (double) change.sequence();
				connection.zSetCommands()
					.zRemRangeByScore(Keys.of(change.event().value(), "outbox").getBytes(UTF_8), score, score);
			}
			return connection.closePipeline();
		});
	}

	@Override
	public void start() {
		this.running.set(true);
	}

	@Override
	public void stop() {
		this.running.set(false);
		remove();
	}

	@Override
	public boolean isRunning() {
		return this.running.get();
	}

	/** Stops after what serves requests and before the connection to Redis. */
	@Override
	public int getPhase() {
		return 1;
	}

}
