package rapport.notify.event.messaging;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.notify.event.Events;
import rapport.notify.messaging.MessageReader;

/** What follows from each event consumed. */
@Configuration(proxyBeanMethods = false)
class EventConsumer {

	@Bean
	Consumer<Message<?>> events(MessageReader reader, Events events) {
		return (message) -> events.put(reader.read(message, EventMessage.class, EventMessage::toEvent));
	}

}
