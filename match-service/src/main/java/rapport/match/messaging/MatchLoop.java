package rapport.match.messaging;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the matcher on its thread, and again after a failure. It is healthy once its state
 * is rebuilt.
 */
final class MatchLoop implements SmartLifecycle, HealthIndicator {

	private static final Logger logger = LoggerFactory.getLogger(MatchLoop.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final MatcherParts parts;

	private final AtomicBoolean wanted = new AtomicBoolean();

	private final AtomicBoolean ready = new AtomicBoolean();

	private @Nullable Thread thread;

	MatchLoop(MatcherParts parts) {
		this.parts = parts;
	}

	@Override
	public void start() {
		this.wanted.set(true);
		this.thread = Thread.ofPlatform().name("matcher").start(this::live);
	}

	private void live() {
		while (this.wanted.get()) {
			try {
				this.parts.clients().createTopics();
				new MatchRun(this.parts).run(this.wanted::get, () -> this.ready.set(true));
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				if (this.wanted.get()) {
					logger.warn("The matcher starts over: {}", ex.getClass().getSimpleName());
					pause();
				}
			}
			finally {
				this.ready.set(false);
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		this.wanted.set(false);
		var running = this.thread;
		if (running != null) {
			try {
				running.join(Duration.ofSeconds(5));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.wanted.get();
	}

	@Override
	public Health health() {
		return this.ready.get() ? Health.up().build()
				: Health.down().withDetail("matcher", "its state is being rebuilt from Kafka").build();
	}

}
