package rapport.notify.event.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.notify.event.Events;
import rapport.notify.messaging.RebuildStep;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.MessageReader;

/** Makes events known again. */
@Component
@Order(1)
class EventRebuild implements RebuildStep {

	private final MessageReader reader;

	private final Events events;

	EventRebuild(MessageReader reader, Events events) {
		this.reader = reader;
		this.events = events;
	}

	@Override
	public String topic() {
		return Topics.EVENTS;
	}

	@Override
	public void fold(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.events.erase(record.key());
		}
		else {
			this.events.put(this.reader.read(record, EventMessage.class, EventMessage::toEvent));
		}
	}

}
