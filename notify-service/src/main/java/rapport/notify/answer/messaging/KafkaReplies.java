package rapport.notify.answer.messaging;

import org.springframework.stereotype.Component;
import rapport.notify.answer.Reply;
import rapport.notify.answer.ReplyPublisher;
import rapport.notify.consent.Wish;
import rapport.notify.consent.WishTeller;
import rapport.notify.contact.AttendeeRef;
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
	public void tell(AttendeeRef attendee, Wish wish) {
		publish(Reply.wish(attendee, wish));
	}

	@Override
	public void publish(Reply reply) {
		var eventId = reply.from().eventId();
		this.kafka.publish(Topics.REPLIES, eventId + "/" + reply.replyId(), ReplyMessage.TYPE, reply.replyId(), eventId,
				reply.at(), ReplyMessage.of(reply));
	}

}
