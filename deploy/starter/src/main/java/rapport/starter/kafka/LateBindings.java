package rapport.starter.kafka;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import rapport.starter.lifecycle.SupervisedLoop;

/**
 * Begins to consume once the topics are there. Else each binding would look for its topic
 * for a long time, and the service would not start meanwhile.
 */
final class LateBindings implements SmartLifecycle {

	/** After what makes the topics. */
	private static final int PHASE = Integer.MAX_VALUE - 1_850;

	private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

	private final TopicCreator topics;

	private final InputBindingLifecycle bindings;

	private final ApplicationEventPublisher events;

	private @Nullable SupervisedLoop waiting;

	private volatile boolean running;

	LateBindings(TopicCreator topics, InputBindingLifecycle bindings, ApplicationEventPublisher events) {
		this.topics = topics;
		this.bindings = bindings;
		this.events = events;
	}

	@Override
	public void start() {
		this.running = true;
		if (!begun()) {
			this.waiting = new SupervisedLoop("bindings", () -> {
				begun();
				return false;
			}, LOOK_AGAIN, LOOK_AGAIN, this.events);
			this.waiting.start();
		}
	}

	private boolean begun() {
		if (this.topics.done() && !this.bindings.isRunning()) {
			this.bindings.start();
		}
		return this.bindings.isRunning();
	}

	@Override
	public void stop() {
		this.running = false;
		if (this.waiting != null) {
			this.waiting.stop();
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
