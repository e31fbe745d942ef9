package rapport.notify.event.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.notify.event.Events;
import rapport.notify.event.ForgetListener;
import rapport.notify.event.Forgetting;
import rapport.notify.event.Forgettings;
import rapport.starter.kafka.MessageReader;
import rapport.starter.lifecycle.SupervisedLoop;
import rapport.starter.redis.WorkingCopy;

/** What follows from each event consumed. */
@Configuration(proxyBeanMethods = false)
class EventConsumer {

	/**
	 * So often it looks for what is to be forgotten again, or another instance has left.
	 */
	private static final Duration LOOK = Duration.ofSeconds(3);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	@Bean
	Forgetting forgetting(Events events, Forgettings waiting, List<ForgetListener> listeners, Clock clock) {
		return new Forgetting(events, waiting, listeners, clock);
	}

	@Bean
	SupervisedLoop forgettingLoop(Forgetting forgetting, WorkingCopy copy, ApplicationEventPublisher events) {
		return new SupervisedLoop("forgetting", () -> copy.isWhole() && forgetting.step(), LOOK, PAUSE, events);
	}

	/** A message without a value says that all of an event is to be forgotten. */
	@Bean
	Consumer<Message<?>> events(MessageReader reader, Forgetting forgetting, SupervisedLoop forgettingLoop,
			WorkingCopy copy) {
		return (message) -> {
			copy.requireWhole();
			if (MessageReader.isTombstone(message)) {
				forgetting.begin(MessageReader.key(message), MessageReader.said(message));
				forgettingLoop.wake();
			}
			else {
				forgetting.put(reader.read(message, EventMessage.class, EventMessage::toEvent));
			}
		};
	}

}
