package rapport.notify.answer.messaging;

import java.time.Instant;
import java.util.concurrent.CompletionException;

import org.springframework.stereotype.Component;
import rapport.notify.answer.Answer;
import rapport.notify.answer.Reply;
import rapport.notify.answer.ReplyPublisher;
import rapport.notify.consent.WishTeller;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.ledger.Channel;
import rapport.notify.messaging.KafkaPublisher;
import rapport.notify.messaging.Topics;

/** Publishes replies to Kafka. */
@Component
class KafkaReplies implements ReplyPublisher, WishTeller {

	private final KafkaPublisher kafka;

	KafkaReplies(KafkaPublisher kafka) {
		this.kafka = kafka;
	}

	@Override
	public void tell(AttendeeRef attendee, boolean stopped, long times, Channel channel, Instant at) {
		publish(Reply.wish(attendee, stopped ? Answer.STOP : Answer.START, times, channel, at));
	}

	@Override
	public void publish(Reply reply) {
		try {
			this.kafka
				.send(Topics.REPLIES, ReplyMessage.TYPE, reply.replyId(), reply.from().eventId(), reply.at(),
						ReplyMessage.of(reply))
				.join();
		}
		catch (CompletionException ex) {
			throw new IllegalStateException("A reply could not be published", ex);
		}
	}

}
