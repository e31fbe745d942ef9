package rapport.checkin.event.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.RecordFold;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.MessageReader;

/** Takes the recorded events into the working copy, before all else. */
@Component
@Order(1)
class EventFold extends RecordFold {

	private final Events events;

	private final MessageReader reader;

	EventFold(Events events, MessageReader reader) {
		this.events = events;
		this.reader = reader;
	}

	@Override
	public String topic() {
		return Topics.EVENTS;
	}

	@Override
	protected void fold(ConsumerRecord<String, byte[]> message) {
		if (message.value() == null) {
			this.events.remove(new EventId(message.key()));
		}
		else {
			this.events.restore(this.reader.read(message, EventMessage.class, EventMessage::toEvent));
		}
	}

}
