package rapport.notify.answer.messaging;

import java.time.Instant;

import org.springframework.stereotype.Component;
import rapport.notify.answer.Memory;
import rapport.notify.event.ForgetListener;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.TopicEraser;

/** Forgets an event's answers, here and in Kafka. */
@Component
class AnswerForgetting implements ForgetListener {

	private final Memory memory;

	private final TopicEraser eraser;

	AnswerForgetting(Memory memory, TopicEraser eraser) {
		this.memory = memory;
		this.eraser = eraser;
	}

	@Override
	public void forget(String eventId, Instant until) {
		this.memory.eraseAll(eventId);
		this.eraser.erase(Topics.REPLIES, eventId);
	}

}
