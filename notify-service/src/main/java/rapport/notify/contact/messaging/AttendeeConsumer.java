package rapport.notify.contact.messaging;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.RegistrationListener;
import rapport.notify.messaging.MessageReader;
import rapport.notify.messaging.PoisonMessageException;

/** What follows from each attendee consumed. */
@Configuration(proxyBeanMethods = false)
class AttendeeConsumer {

	/** A message without a value erases an attendee. */
	@Bean
	Consumer<Message<?>> attendees(MessageReader reader, Contacts contacts, RegistrationListener listener) {
		return (message) -> {
			if (message.getPayload() instanceof byte[]) {
				var contact = reader.read(message, AttendeeMessage.class, AttendeeMessage::toContact);
				contacts.put(contact);
				listener.registered(contact);
			}
			else {
				contacts.erase(attendee(message));
			}
		};
	}

	private static AttendeeRef attendee(Message<?> message) {
		var key = message.getHeaders().get(KafkaHeaders.RECEIVED_KEY);
		var text = (key instanceof byte[] bytes) ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(key);
		int slash = text.indexOf('/');
		if (slash < 1) {
			throw new PoisonMessageException(
					MessageReader.where(message) + " erases nobody: its key is not that of an attendee");
		}
		return new AttendeeRef(text.substring(0, slash), text.substring(slash + 1));
	}

}
