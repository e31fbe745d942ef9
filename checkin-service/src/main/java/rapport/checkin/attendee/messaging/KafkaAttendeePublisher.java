package rapport.checkin.attendee.messaging;

import java.time.Clock;
import java.util.Collection;

import org.springframework.stereotype.Component;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeePublisher;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Recorder;
import rapport.checkin.plumbing.Topics;

/** Publishes attendees to Kafka. */
@Component
class KafkaAttendeePublisher implements AttendeePublisher {

	private final Recorder recorder;

	private final Clock clock;

	KafkaAttendeePublisher(Recorder recorder, Clock clock) {
		this.recorder = recorder;
		this.clock = clock;
	}

	@Override
	public void publish(EventId event, Collection<Attendee> attendees) {
		var now = this.clock.instant();
		this.recorder.await(attendees.stream()
			.map((attendee) -> this.recorder.send(Topics.ATTENDEES, event.value(),
					event.value() + "/" + attendee.id().value(), AttendeeMessage.of(event, attendee),
					AttendeeMessage.TYPE, attendee.id().value() + "-" + attendee.revision(), now))
			.toList(), Recorder.PATIENCE);
	}

}
