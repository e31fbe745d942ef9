package rapport.checkin.badge.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.checkin.badge.PrinterStore;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.RecordFold;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.MessageReader;

/** Takes printers into the working copy. */
@Component
@Order(9)
class PrinterFold extends RecordFold {

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
	protected void fold(ConsumerRecord<String, byte[]> message) {
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
