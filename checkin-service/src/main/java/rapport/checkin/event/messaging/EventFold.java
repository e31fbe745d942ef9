package rapport.checkin.event.messaging;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.event.InvalidEventException;
import rapport.checkin.plumbing.TopicFold;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.PoisonMessageException;

/** Takes the recorded events into the working copy, before all else. */
@Component
@Order(1)
class EventFold implements TopicFold {

	private static final Logger logger = LoggerFactory.getLogger(EventFold.class);

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
	public void fold(List<ConsumerRecord<String, byte[]>> batch) {
		for (var message : batch) {
			try {
				if (message.value() == null) {
					this.events.remove(new EventId(message.key()));
				}
				else {
					this.events.restore(this.reader.read(message, EventMessage.class, EventMessage::toEvent));
				}
			}
			catch (PoisonMessageException | InvalidEventException ex) {
				logger.warn("{}-{}@{} is no event: {}", message.topic(), message.partition(), message.offset(),
						ex.getMessage());
			}
		}
	}

}
