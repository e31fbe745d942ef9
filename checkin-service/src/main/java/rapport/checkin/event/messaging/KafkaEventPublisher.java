package rapport.checkin.event.messaging;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventPublisher;
import rapport.checkin.plumbing.Recorder;
import rapport.checkin.plumbing.Topics;

/** Publishes events to Kafka. */
@Component
class KafkaEventPublisher implements EventPublisher {

	private final Recorder recorder;

	private final Clock clock;

	KafkaEventPublisher(Recorder recorder, Clock clock) {
		this.recorder = recorder;
		this.clock = clock;
	}

	@Override
	public void publish(Event event) {
		var id = event.id().value();
		var now = this.clock.instant();
		this.recorder.await(List.of(this.recorder.send(Topics.EVENTS, id, id, EventMessage.of(event), EventMessage.TYPE,
				id + "-" + event.revision(), now)), Recorder.PATIENCE);
	}

}
