package rapport.notify.event.messaging;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.notify.event.Events;
import rapport.notify.event.ForgetListener;
import rapport.starter.kafka.MessageReader;
import rapport.starter.redis.WorkingCopy;

/** What follows from each event consumed. */
@Configuration(proxyBeanMethods = false)
class EventConsumer {

	/** A message without a value says that all of an event is to be forgotten. */
	@Bean
	Consumer<Message<?>> events(MessageReader reader, Events events, List<ForgetListener> listeners, WorkingCopy copy) {
		return (message) -> {
			copy.requireWhole();
			if (MessageReader.isTombstone(message)) {
				var eventId = MessageReader.key(message);
				listeners.forEach((it) -> it.forget(eventId));
				events.erase(eventId);
			}
			else {
				events.put(reader.read(message, EventMessage.class, EventMessage::toEvent));
			}
		};
	}

}
