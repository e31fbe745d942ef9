package rapport.checkin.door.messaging;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.stereotype.Component;
import rapport.checkin.CheckInSettings;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckInCodec;
import rapport.checkin.door.CheckInPublisher;
import rapport.checkin.plumbing.Recorder;
import rapport.checkin.plumbing.Topics;

/** Publishes decided scans to Kafka. */
@Component
class KafkaCheckInPublisher implements CheckInPublisher {

	private final Recorder recorder;

	private final CheckInCodec codec;

	private final CheckInSettings settings;

	KafkaCheckInPublisher(Recorder recorder, CheckInCodec codec, CheckInSettings settings) {
		this.recorder = recorder;
		this.codec = codec;
		this.settings = settings;
	}

	@Override
	public CheckInPublisher.Recording publish(CheckIn checkIn, Runnable recorded) {
		var event = checkIn.event().value();
		var sent = this.recorder.send(Topics.CHECK_INS, event, event + "/" + checkIn.scanId(),
				this.codec.write(checkIn).getBytes(StandardCharsets.UTF_8), CheckInMessage.TYPE,
				event + "-" + checkIn.sequence(), checkIn.recordedAt());
		var done = sent.thenRun(recorded);
		return () -> this.recorder.await(List.of(done), this.settings.answerWithin());
	}

}
