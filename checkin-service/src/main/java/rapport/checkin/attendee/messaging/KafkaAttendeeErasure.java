package rapport.checkin.attendee.messaging;

import java.util.Collection;

import org.springframework.stereotype.Component;
import rapport.checkin.attendee.AttendeeErasure;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.TopicEraser;

/** Publishes tombstones of attendees to Kafka. */
@Component
class KafkaAttendeeErasure implements AttendeeErasure {

	private final TopicEraser eraser;

	KafkaAttendeeErasure(TopicEraser eraser) {
		this.eraser = eraser;
	}

	@Override
	public void erase(EventId event, Collection<AttendeeId> attendees) {
		this.eraser.eraseKeys(Topics.ATTENDEES,
				attendees.stream().map((it) -> event.value() + "/" + it.value()).toList());
	}

}
