package rapport.notify.contact.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipients;
import rapport.notify.messaging.RebuildStep;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.MessageReader;

/** Makes contacts known again. */
@Component
@Order(2)
class ContactRebuild implements RebuildStep {

	private final MessageReader reader;

	private final Recipients recipients;

	private final Contacts contacts;

	ContactRebuild(MessageReader reader, Recipients recipients, Contacts contacts) {
		this.reader = reader;
		this.recipients = recipients;
		this.contacts = contacts;
	}

	@Override
	public String topic() {
		return Topics.ATTENDEES;
	}

	@Override
	public void fold(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.contacts.erase(AttendeeConsumer.attendee(record.key()));
		}
		else {
			this.contacts.put(this.reader.read(record, AttendeeMessage.class, (it) -> it.toContact(this.recipients)));
		}
	}

}
