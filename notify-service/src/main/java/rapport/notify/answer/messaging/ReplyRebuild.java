package rapport.notify.answer.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.notify.answer.Memory;
import rapport.notify.messaging.RebuildStep;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.MessageReader;

/** Makes known again what was answered last. */
@Component
@Order(5)
class ReplyRebuild implements RebuildStep {

	private final MessageReader reader;

	private final Memory memory;

	ReplyRebuild(MessageReader reader, Memory memory) {
		this.reader = reader;
		this.memory = memory;
	}

	@Override
	public String topic() {
		return Topics.REPLIES;
	}

	@Override
	public void fold(ConsumerRecord<String, byte[]> record) {
		if (record.value() != null) {
			this.memory.restore(this.reader.read(record, ReplyMessage.class, ReplyMessage::toReply));
		}
	}

}
