package rapport.checkin.kiosk.messaging;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.checkin.kiosk.KioskStore;
import rapport.checkin.plumbing.TopicFold;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.PoisonMessageException;

/** Takes kiosks into the working copy. */
@Component
@Order(4)
class KioskFold implements TopicFold {

	private static final Logger logger = LoggerFactory.getLogger(KioskFold.class);

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
	public void fold(List<ConsumerRecord<String, byte[]>> batch) {
		for (var message : batch) {
			if (message.value() != null) {
				fold(message);
			}
		}
	}

	private void fold(ConsumerRecord<String, byte[]> message) {
		try {
			this.store.restore(this.reader.read(message, KioskMessage.class, KioskMessage::toKiosk));
		}
		catch (PoisonMessageException ex) {
			logger.warn("{}-{}@{} is left out: {}", message.topic(), message.partition(), message.offset(),
					ex.getMessage());
		}
	}

}
