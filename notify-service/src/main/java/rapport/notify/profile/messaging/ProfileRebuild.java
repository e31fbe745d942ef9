package rapport.notify.profile.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.notify.messaging.RebuildStep;
import rapport.notify.messaging.Topics;
import rapport.notify.profile.Profiles;
import rapport.starter.kafka.MessageReader;

/** Makes known again what attendees said of themselves. */
@Component
@Order(6)
class ProfileRebuild implements RebuildStep {

	private final MessageReader reader;

	private final Profiles profiles;

	ProfileRebuild(MessageReader reader, Profiles profiles) {
		this.reader = reader;
		this.profiles = profiles;
	}

	@Override
	public String topic() {
		return Topics.PROFILES;
	}

	@Override
	public void fold(ConsumerRecord<String, byte[]> record) {
		if (record.value() != null) {
			this.profiles.put(this.reader.read(record, ProfileMessage.class, ProfileMessage::toProfile));
		}
	}

}
