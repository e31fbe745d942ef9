package rapport.notify.profile.messaging;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.ErasureListener;
import rapport.notify.event.ForgetListener;
import rapport.notify.messaging.Topics;
import rapport.notify.profile.Presences;
import rapport.notify.profile.Profiles;
import rapport.starter.kafka.TopicEraser;

/** Forgets what attendees said of themselves, here and in Kafka. */
@Component
class ProfileForgetting implements ForgetListener, ErasureListener {

	private final Profiles profiles;

	private final Presences presences;

	private final TopicEraser eraser;

	ProfileForgetting(Profiles profiles, Presences presences, TopicEraser eraser) {
		this.profiles = profiles;
		this.presences = presences;
		this.eraser = eraser;
	}

	@Override
	public void erased(AttendeeRef attendee) {
		this.profiles.erase(attendee);
		this.presences.erase(attendee);
		this.eraser.eraseKeys(Topics.PROFILES, List.of(attendee.eventId() + "/" + attendee.attendeeId()));
	}

	@Override
	public void forget(String eventId, Instant until) {
		this.profiles.eraseAll(eventId);
		this.presences.eraseAll(eventId);
		this.eraser.erase(Topics.PROFILES, eventId);
	}

}
