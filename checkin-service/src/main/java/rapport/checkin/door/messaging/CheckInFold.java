package rapport.checkin.door.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckInCodec;
import rapport.checkin.door.RecordedDoor;
import rapport.checkin.plumbing.TopicFold;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.OneByOne;

/** Takes decided scans into the working copy. */
@Component
@Order(3)
class CheckInFold implements TopicFold {

	private static final Logger logger = LoggerFactory.getLogger(CheckInFold.class);

	private final CheckInCodec codec;

	private final RecordedDoor door;

	CheckInFold(CheckInCodec codec, RecordedDoor door) {
		this.codec = codec;
		this.door = door;
	}

	@Override
	public String topic() {
		return Topics.CHECK_INS;
	}

	@Override
	public void fold(List<ConsumerRecord<String, byte[]>> batch) {
		var scans = new ArrayList<CheckIn>();
		for (var message : batch) {
			if (message.value() != null) {
				try {
					scans.add(this.codec.read(new String(message.value(), StandardCharsets.UTF_8)));
				}
				catch (RuntimeException ex) {
					logger.warn("{}-{}@{} is no check-in: {}", message.topic(), message.partition(), message.offset(),
							ex.getClass().getSimpleName());
				}
			}
		}
		OneByOne.together(scans, CheckIn::toString, () -> this.door.restore(scans),
				(it) -> this.door.restore(List.of(it)));
	}

}
