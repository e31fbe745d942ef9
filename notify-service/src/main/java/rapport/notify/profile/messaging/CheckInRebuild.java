package rapport.notify.profile.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.notify.messaging.RebuildStep;
import rapport.notify.messaging.Topics;
import rapport.notify.profile.ProfileQuestions;
import rapport.starter.kafka.MessageReader;

/**
 * Makes known again who is there, when it is known what was said, sent and is known of
 * each: who was to be asked and was not is asked.
 */
@Component
@Order(9)
class CheckInRebuild implements RebuildStep {

	private final MessageReader reader;

	private final ProfileQuestions questions;

	CheckInRebuild(MessageReader reader, ProfileQuestions questions) {
		this.reader = reader;
		this.questions = questions;
	}

	@Override
	public String topic() {
		return Topics.CHECK_INS;
	}

	@Override
	public void fold(ConsumerRecord<String, byte[]> record) {
		if (record.value() != null) {
			var scan = this.reader.read(record, CheckInMessage.class, CheckInMessage::checked);
			if (scan.telling()) {
				this.questions.came(scan.attendee(), scan.here(), scan.sequence());
			}
		}
	}

}
