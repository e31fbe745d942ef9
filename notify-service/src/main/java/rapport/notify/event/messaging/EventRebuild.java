package rapport.notify.event.messaging;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.notify.event.Events;
import rapport.notify.event.Forgettings;
import rapport.notify.messaging.RebuildStep;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.MessageReader;

/**
 * Makes events known again. Of those that were to be forgotten something may be left.
 */
@Component
@Order(1)
class EventRebuild implements RebuildStep {

	private final MessageReader reader;

	private final Events events;

	private final Forgettings forgettings;

	EventRebuild(MessageReader reader, Events events, Forgettings forgettings) {
		this.reader = reader;
		this.events = events;
		this.forgettings = forgettings;
	}

	@Override
	public String topic() {
		return Topics.EVENTS;
	}

	@Override
	public void fold(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.events.erase(record.key());
			this.forgettings.add(record.key(), Instant.ofEpochMilli(record.timestamp()));
		}
		else {
			this.events.put(this.reader.read(record, EventMessage.class, EventMessage::toEvent));
			this.forgettings.done(record.key());
		}
	}

}
