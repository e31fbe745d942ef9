package rapport.starter.kafka;

import java.time.Duration;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * A consumer's thread ends where it meets an {@link Error}, which its container logs with
 * the stack, and where Kafka turns it away. Nobody would consume for it any more: after a
 * while it tries on, and after an error liveness says so.
 */
final class BrokenConsumers {

	private static final Logger logger = LoggerFactory.getLogger(BrokenConsumers.class);

	private final ApplicationEventPublisher events;

	private final Consumer<Runnable> later;

	BrokenConsumers(ApplicationEventPublisher events, Duration pause) {
		this(events, (action) -> Thread.ofVirtual().name("broken-consumer").start(() -> after(pause, action)));
	}

	BrokenConsumers(ApplicationEventPublisher events, Consumer<Runnable> later) {
		this.events = events;
		this.later = later;
	}

	@EventListener
	void stopped(ConsumerStoppedEvent event) {
		if (event.getReason() == Reason.NORMAL) {
			return;
		}
		var container = event.getContainer(MessageListenerContainer.class);
		logger.error("A consumer of {} is broken ({}); it tries on", container.getGroupId(), event.getReason());
		if (event.getReason() == Reason.ERROR) {
			AvailabilityChangeEvent.publish(this.events, this, LivenessState.BROKEN);
		}
		this.later.accept(() -> {
			container.stop();
			container.start();
		});
	}

	private static void after(Duration pause, Runnable action) {
		try {
			Thread.sleep(pause);
			action.run();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
