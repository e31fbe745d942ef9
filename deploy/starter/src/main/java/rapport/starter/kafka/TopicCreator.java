package rapport.starter.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import rapport.starter.lifecycle.RefusedStartException;
import rapport.starter.lifecycle.SupervisedLoop;

/**
 * Makes the topics before anything consumes. Where Kafka is away it says so and waits,
 * while the service starts; where a topic is not as it must be the service does not run.
 */
final class TopicCreator implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(TopicCreator.class);

	/** After the web server, before what consumes. */
	private static final int PHASE = Integer.MAX_VALUE - 1_900;

	private static final Duration A_SECOND = Duration.ofSeconds(1);

	private final TopicAdmin topics;

	private final Consumer<RefusedStartException> refuse;

	private final ApplicationEventPublisher events;

	private final WaitingNotice notice = new WaitingNotice();

	private @Nullable SupervisedLoop waiting;

	private volatile boolean done;

	private volatile boolean running;

	/**
	 * A creator.
	 * @param refuse says why, and ends the service when it had already started to wait
	 */
	TopicCreator(TopicAdmin topics, Consumer<RefusedStartException> refuse, ApplicationEventPublisher events) {
		this.topics = topics;
		this.refuse = refuse;
		this.events = events;
	}

	/** Returns whether all topics are there and as they must be. */
	boolean done() {
		return this.done;
	}

	/**
	 * Returns at once if the topics are there.
	 * @throws NotRecordedException if they are not yet
	 */
	void requireDone() {
		if (!this.done) {
			throw new NotRecordedException("Kafka's topics are not there yet", null);
		}
	}

	@Override
	public void start() {
		this.running = true;
		try {
			if (!attempt()) {
				this.waiting = new SupervisedLoop("topics", this::again, A_SECOND, A_SECOND, this.events);
				this.waiting.start();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean again() throws InterruptedException {
		try {
			if (!this.done && attempt()) {
				logger.info("Kafka is there");
			}
		}
		catch (RefusedStartException ex) {
			this.refuse.accept(ex);
		}
		return false;
	}

	private boolean attempt() throws InterruptedException {
		try {
			this.topics.run();
			this.done = true;
			return true;
		}
		catch (ExecutionException ex) {
			this.notice.say(this.topics.brokers(), ex);
			return false;
		}
	}

	@Override
	public void stop() {
		this.running = false;
		var loop = this.waiting;
		if (loop != null) {
			loop.stop();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
