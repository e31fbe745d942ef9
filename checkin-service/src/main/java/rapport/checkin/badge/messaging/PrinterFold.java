package rapport.checkin.badge.messaging;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.checkin.badge.PrinterStore;
import rapport.checkin.event.EventId;
import rapport.checkin.event.InvalidEventException;
import rapport.checkin.plumbing.TopicFold;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.PoisonMessageException;

/** Takes printers into the working copy. */
@Component
@Order(9)
class PrinterFold implements TopicFold {

	private static final Logger logger = LoggerFactory.getLogger(PrinterFold.class);

	private final MessageReader reader;

	private final PrinterStore store;

	PrinterFold(MessageReader reader, PrinterStore store) {
		this.reader = reader;
		this.store = store;
	}

	@Override
	public String topic() {
		return Topics.PRINTERS;
	}

	@Override
	public void fold(List<ConsumerRecord<String, byte[]>> batch) {
		for (var message : batch) {
			try {
				fold(message);
			}
			catch (PoisonMessageException | InvalidEventException ex) {
				logger.warn("{}-{}@{} is no printer: {}", message.topic(), message.partition(), message.offset(),
						ex.getMessage());
			}
		}
	}

	private void fold(ConsumerRecord<String, byte[]> message) {
		var key = (message.key() != null) ? message.key() : "";
		int slash = key.indexOf('/');
		if (message.value() != null) {
			this.store.put(this.reader.read(message, PrinterMessage.class, PrinterMessage::toPrinter));
		}
		else if (slash > 0) {
			this.store.remove(new EventId(key.substring(0, slash)), key.substring(slash + 1));
		}
	}

}
