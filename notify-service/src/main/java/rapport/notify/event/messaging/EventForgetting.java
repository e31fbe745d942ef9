package rapport.notify.event.messaging;

import java.time.Instant;

import org.springframework.stereotype.Component;
import rapport.notify.event.ForgetListener;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.TopicEraser;

/** Forgets what could not be read of an event. */
@Component
class EventForgetting implements ForgetListener {

	private final TopicEraser eraser;

	EventForgetting(TopicEraser eraser) {
		this.eraser = eraser;
	}

	@Override
	public void forget(String eventId, Instant until) {
		Topics.READ.forEach((topic) -> this.eraser.eraseWhole(DeadLetter.topic(topic), eventId));
	}

}
