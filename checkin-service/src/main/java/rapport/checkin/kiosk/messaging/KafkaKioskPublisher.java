package rapport.checkin.kiosk.messaging;

import java.util.List;

import org.springframework.stereotype.Component;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskPublisher;
import rapport.checkin.plumbing.Recorder;
import rapport.checkin.plumbing.Topics;

/** Publishes kiosks to Kafka. */
@Component
class KafkaKioskPublisher implements KioskPublisher {

	private final Recorder recorder;

	KafkaKioskPublisher(Recorder recorder) {
		this.recorder = recorder;
	}

	@Override
	public void publish(Kiosk kiosk) {
		var event = kiosk.event().value();
		this.recorder.await(
				List.of(this.recorder.send(Topics.KIOSKS, event, event + "/" + kiosk.kioskId(), KioskMessage.of(kiosk),
						KioskMessage.TYPE, kiosk.kioskId() + "-" + kiosk.revision(), kiosk.at())),
				Recorder.AT_THE_DOOR);
	}

}
