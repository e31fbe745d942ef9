package rapport.notify.profile.messaging;

import java.time.Clock;

import org.springframework.stereotype.Component;
import rapport.notify.messaging.KafkaPublisher;
import rapport.notify.messaging.Topics;
import rapport.notify.profile.Profile;
import rapport.notify.profile.ProfilePublisher;

/** Publishes profiles to Kafka. */
@Component
class KafkaProfiles implements ProfilePublisher {

	private final KafkaPublisher kafka;

	private final Clock clock;

	KafkaProfiles(KafkaPublisher kafka, Clock clock) {
		this.kafka = kafka;
		this.clock = clock;
	}

	@Override
	public void publish(Profile profile) {
		var eventId = profile.attendee().eventId();
		var key = eventId + "/" + profile.attendee().attendeeId();
		this.kafka.publish(Topics.PROFILES, key, ProfileMessage.TYPE,
				profile.attendee().attendeeId() + "-" + profile.revision(), eventId, this.clock.instant(),
				ProfileMessage.of(profile));
	}

}
