package rapport.notify.introduction.messaging;

import java.time.Instant;

import org.springframework.stereotype.Component;
import rapport.notify.event.ForgetListener;
import rapport.notify.introduction.Introductions;

/** Forgets an event's introductions. */
@Component
class IntroductionForgetting implements ForgetListener {

	private final Introductions introductions;

	IntroductionForgetting(Introductions introductions) {
		this.introductions = introductions;
	}

	@Override
	public void forget(String eventId, Instant until) {
		this.introductions.eraseAll(eventId);
	}

}
