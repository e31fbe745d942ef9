package rapport.starter.kafka;

import java.time.Duration;
import java.util.function.BiConsumer;

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

	private static final Duration TRIES_ON_AFTER = Duration.ofSeconds(2);

	/** Until somebody allows it there is no hurry, and each try is told in the log. */
	private static final Duration TURNED_AWAY = Duration.ofSeconds(15);

	private final ApplicationEventPublisher events;

	private final BiConsumer<Duration, Runnable> later;

	BrokenConsumers(ApplicationEventPublisher events) {
		this(events, (pause, action) -> Thread.ofVirtual().name("broken-consumer").start(() -> after(pause, action)));
	}

	BrokenConsumers(ApplicationEventPublisher events, BiConsumer<Duration, Runnable> later) {
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
		this.later.accept((event.getReason() == Reason.AUTH) ? TURNED_AWAY : TRIES_ON_AFTER, () -> {
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
