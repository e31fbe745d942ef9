package rapport.notify.answer.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.notify.answer.AnswerBack;
import rapport.notify.answer.Memory;
import rapport.notify.answer.Reply;
import rapport.notify.messaging.RebuildStep;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.OneByOne;

/** Makes known again what was answered last, and answers what was not yet. */
@Component
@Order(5)
class ReplyRebuild implements RebuildStep {

	private final MessageReader reader;

	private final Memory memory;

	private final AnswerBack back;

	private final Map<String, Reply> latest = new ConcurrentHashMap<>();

	ReplyRebuild(MessageReader reader, Memory memory, AnswerBack back) {
		this.reader = reader;
		this.memory = memory;
		this.back = back;
	}

	@Override
	public String topic() {
		return Topics.REPLIES;
	}

	@Override
	public void begin() {
		this.latest.clear();
	}

	@Override
	public void fold(ConsumerRecord<String, byte[]> record) {
		if (record.value() != null) {
			var reply = this.reader.read(record, ReplyMessage.class, ReplyMessage::toReply);
			this.memory.restore(reply);
			this.latest.merge(reply.introductionId() + "/" + reply.from().attendeeId(), reply,
					(a, b) -> (a.sequence() >= b.sequence()) ? a : b);
		}
	}

	@Override
	public void finish() {
		OneByOne.each(this.latest.values(), (it) -> "The reply " + it.replyId(), this.back::resume);
		this.latest.clear();
	}

}
