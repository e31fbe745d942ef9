package rapport.notify.messaging;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Planner;
import rapport.notify.event.Events;
import rapport.notify.reply.Wishes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What follows from each message consumed: a function for each topic. */
@Configuration(proxyBeanMethods = false)
class Consumers {

	private final JsonMapper json;

	Consumers(JsonMapper json) {
		this.json = json;
	}

	@Bean
	Consumer<Message<?>> events(Events events) {
		return (message) -> events.put(read(message, EventMessage.class, EventMessage::toEvent));
	}

	/** A message without a value erases an attendee. */
	@Bean
	Consumer<Message<?>> attendees(Contacts contacts, Wishes wishes) {
		return (message) -> {
			if (message.getPayload() instanceof byte[]) {
				var contact = read(message, AttendeeMessage.class, AttendeeMessage::toContact);
				contacts.put(contact);
				wishes.registered(contact);
			}
			else {
				contacts.erase(attendee(message));
			}
		};
	}

	@Bean
	Consumer<Message<?>> introductions(Planner planner) {
		return (message) -> planner
			.changed(read(message, IntroductionMessage.class, IntroductionMessage::toIntroduction));
	}

	private <T, R> R read(Message<?> message, Class<T> type, Function<T, R> convert) {
		if (message.getPayload() instanceof byte[] bytes) {
			try {
				return convert.apply(this.json.readValue(bytes, type));
			}
			catch (JacksonException | NullPointerException | IllegalArgumentException ex) {
				throw new PoisonMessageException(
						where(message) + " is not a " + type.getSimpleName() + ": " + ex.getClass().getSimpleName());
			}
		}
		throw new PoisonMessageException(where(message) + " has no value");
	}

	private static AttendeeRef attendee(Message<?> message) {
		var key = message.getHeaders().get(KafkaHeaders.RECEIVED_KEY);
		var text = (key instanceof byte[] bytes) ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(key);
		int slash = text.indexOf('/');
		if (slash < 1) {
			throw new PoisonMessageException(where(message) + " erases nobody: its key is not that of an attendee");
		}
		return new AttendeeRef(text.substring(0, slash), text.substring(slash + 1));
	}

	private static String where(Message<?> message) {
		var headers = message.getHeaders();
		return "The message " + headers.get(KafkaHeaders.RECEIVED_TOPIC) + "-"
				+ headers.get(KafkaHeaders.RECEIVED_PARTITION) + "@" + headers.get(KafkaHeaders.OFFSET);
	}

}
