package rapport.checkin.kiosk.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.checkin.kiosk.KioskStore;
import rapport.checkin.plumbing.RecordFold;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.MessageReader;

/** Takes kiosks into the working copy. */
@Component
@Order(4)
class KioskFold extends RecordFold {

	private final MessageReader reader;

	private final KioskStore store;

	KioskFold(MessageReader reader, KioskStore store) {
		this.reader = reader;
		this.store = store;
	}

	@Override
	public String topic() {
		return Topics.KIOSKS;
	}

	@Override
	protected void fold(ConsumerRecord<String, byte[]> message) {
		if (message.value() != null) {
			this.store.restore(this.reader.read(message, KioskMessage.class, KioskMessage::toKiosk));
		}
	}

}
