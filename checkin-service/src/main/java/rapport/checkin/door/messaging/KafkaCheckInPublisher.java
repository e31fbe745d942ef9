package rapport.checkin.door.messaging;

import java.util.List;

import org.springframework.stereotype.Component;
import rapport.checkin.CheckInSettings;
import rapport.checkin.door.CheckInPublisher;
import rapport.checkin.plumbing.Recorder;
import rapport.checkin.plumbing.Topics;

/** Publishes changes of presence to Kafka. */
@Component
class KafkaCheckInPublisher implements CheckInPublisher {

	private final Recorder recorder;

	private final CheckInSettings settings;

	KafkaCheckInPublisher(Recorder recorder, CheckInSettings settings) {
		this.recorder = recorder;
		this.settings = settings;
	}

	@Override
	public void publish(PresenceChanged change) {
		var event = change.event().value();
		this.recorder.await(
				List.of(this.recorder.send(Topics.CHECK_INS, event, event, CheckInMessage.of(change),
						CheckInMessage.TYPE, event + "-" + change.sequence(), change.recordedAt())),
				this.settings.answerWithin());
	}

}
