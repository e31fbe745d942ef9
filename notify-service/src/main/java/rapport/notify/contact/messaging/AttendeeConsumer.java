package rapport.notify.contact.messaging;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.ErasureListener;
import rapport.notify.contact.Recipients;
import rapport.notify.contact.RegistrationListener;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.PoisonMessageException;
import rapport.starter.kafka.TopicEraser;
import rapport.starter.redis.WorkingCopy;

/** What follows from each attendee consumed. */
@Configuration(proxyBeanMethods = false)
class AttendeeConsumer {

	/** A message without a value erases an attendee. */
	@Bean
	Consumer<Message<?>> attendees(MessageReader reader, Recipients recipients, Contacts contacts,
			List<RegistrationListener> listeners, List<ErasureListener> erasures, WorkingCopy copy,
			TopicEraser eraser) {
		return new AttendeeBatch((message) -> {
			copy.requireWhole();
			if (MessageReader.isTombstone(message)) {
				var key = MessageReader.key(message);
				contacts.erase(attendee(key));
				erasures.forEach((it) -> it.erased(attendee(key)));
				eraser.eraseKeys(DeadLetter.topic(Topics.ATTENDEES), List.of(key));
			}
			else {
				var contact = reader.read(message, AttendeeMessage.class, (it) -> it.toContact(recipients));
				contacts.put(contact);
				listeners.forEach((it) -> it.registered(contact));
			}
		});
	}

	/**
	 * Returns whose key this is.
	 * @throws PoisonMessageException if it is nobody's
	 */
	static AttendeeRef attendee(String key) {
		int slash = key.indexOf('/');
		if (slash < 1 || slash == key.length() - 1) {
			throw new PoisonMessageException("It erases nobody: its key is not that of an attendee");
		}
		return new AttendeeRef(key.substring(0, slash), key.substring(slash + 1));
	}

}
