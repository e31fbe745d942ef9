package rapport.checkin.forgetting.messaging;

import java.util.HashSet;
import java.util.List;

import org.springframework.stereotype.Component;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;
import rapport.checkin.forgetting.RecordErasure;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.TopicEraser;
import rapport.starter.kafka.TopicReplay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Publishes the tombstones. */
@Component
class KafkaErasure implements RecordErasure {

	private static final List<String> WRITTEN = List.of(Topics.PRINTERS, Topics.AUDIT, Topics.KIOSKS, Topics.CHECK_INS,
			Topics.ATTENDEES);

	private static final List<String> READ = List.of(Topics.INTRODUCTIONS, Topics.REPLIES, Topics.DELIVERIES,
			Topics.PROFILES);

	private final TopicEraser eraser;

	private final TopicReplay replay;

	KafkaErasure(TopicEraser eraser, TopicReplay replay) {
		this.eraser = eraser;
		this.replay = replay;
	}

	@Override
	public void erase(EventId event, AttendeeId attendee) {
		this.eraser.eraseKeys(Topics.ATTENDEES, List.of(event.value() + "/" + attendee.value()));
	}

	/** Whatever has her id in its value. */
	@Override
	public void eraseWords(EventId event, AttendeeId attendee) {
		eraseWhatNames(Topics.AUDIT, attendee);
		READ.forEach((topic) -> eraseWhatNames(DeadLetter.topic(topic), attendee));
	}

	private void eraseWhatNames(String topic, AttendeeId attendee) {
		var naming = new HashSet<String>();
		this.replay.replay(List.of(topic), (batch) -> batch.forEach((message) -> {
			if (message.key() != null && message.value() != null
					&& new String(message.value(), ISO_8859_1).contains(attendee.value())) {
				naming.add(message.key());
			}
		}), (more) -> {
		});
		this.eraser.eraseKeys(topic, naming);
	}

	@Override
	public void erase(EventId event) {
		READ.forEach((topic) -> this.eraser.erase(DeadLetter.topic(topic), event.value()));
		WRITTEN.forEach((topic) -> this.eraser.erase(topic, event.value()));
		this.eraser.eraseKeys(Topics.EVENTS, List.of(event.value()));
	}

}
