package rapport.match.messaging;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import rapport.starter.lifecycle.SupervisedLoop;

/**
 * Runs the matcher on its thread, and again after a failure. It is healthy once its state
 * is rebuilt.
 */
final class MatchLoop implements SmartLifecycle, HealthIndicator {

	private static final Logger logger = LoggerFactory.getLogger(MatchLoop.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** Two of one name would else throw each other out without end. */
	private static final Duration FENCED_PAUSE = Duration.ofSeconds(10);

	private final BooleanSupplier topicsAreThere;

	private final Life life;

	private final KafkaClients clients;

	private final SupervisedLoop loop;

	private final AtomicBoolean ready = new AtomicBoolean();

	/** One life of the matcher, until it fails or is wanted no more. */
	@FunctionalInterface
	interface Life {

		void run(BooleanSupplier wanted, Runnable ready);

	}

	MatchLoop(BooleanSupplier topicsAreThere, Life life, KafkaClients clients, ApplicationEventPublisher events) {
		this.topicsAreThere = topicsAreThere;
		this.life = life;
		this.clients = clients;
		this.loop = new SupervisedLoop("matcher", this::live, PAUSE, PAUSE, events);
	}

	private boolean live() throws InterruptedException {
		if (!this.topicsAreThere.getAsBoolean()) {
			return false;
		}
		try {
			this.life.run(this.loop::isRunning, () -> this.ready.set(true));
		}
		catch (FencedInstanceIdException | ProducerFencedException | InvalidProducerEpochException ex) {
			this.ready.set(false);
			logger.error(
					"Another instance has taken the place of this one, which stalled or has the same name '{}': each "
							+ "instance needs a name of its own, by RAPPORT_MATCH_INSTANCE ({})",
					this.clients.instance(), ex.getClass().getSimpleName());
			pause();
		}
		catch (TimeoutException ex) {
			logger.warn("Waiting for Kafka at {} ({})", this.clients.brokers(), ex.getMessage());
		}
		finally {
			this.ready.set(false);
		}
		return false;
	}

	private void pause() throws InterruptedException {
		long until = System.nanoTime() + FENCED_PAUSE.toNanos();
		while (this.loop.isRunning() && System.nanoTime() < until) {
			Thread.sleep(Duration.ofMillis(100));
		}
	}

	@Override
	public void start() {
		this.loop.start();
	}

	@Override
	public void stop() {
		this.loop.stop();
	}

	@Override
	public boolean isRunning() {
		return this.loop.isRunning();
	}

	@Override
	public Health health() {
		return this.ready.get() ? Health.up().build()
				: Health.down().withDetail("matcher", "its state is being rebuilt from Kafka").build();
	}

}
