package rapport.checkin.desk.messaging;

import java.util.Objects;

import org.springframework.stereotype.Component;
import rapport.checkin.desk.Introductions;
import rapport.checkin.plumbing.Topics;

/** What the console learns from each topic. */
@Component
class DeskTopics {

	private final ReadBy<IntroductionMessage> introductions;

	private final ReadBy<DeliveryMessage> deliveries;

	private final ReadBy<ReplyMessage> replies;

	DeskTopics(Introductions model) {
		this.introductions = new ReadBy<>(Topics.INTRODUCTIONS, IntroductionMessage.class, (message) -> {
			var event = message.event();
			var introduction = message.toIntroduction();
			return () -> model.put(event, introduction);
		});
		this.deliveries = new ReadBy<>(Topics.DELIVERIES, DeliveryMessage.class, (message) -> {
			var event = message.event();
			var delivery = message.toDelivery();
			return () -> model.put(event, delivery);
		});
		this.replies = new ReadBy<>(Topics.REPLIES, ReplyMessage.class, (message) -> {
			var reply = message.checked();
			var event = reply.event();
			return () -> model.countReply(event, Objects.requireNonNull(reply.replyId()),
					Objects.requireNonNull(reply.reply()), reply.sequence());
		});
	}

	ReadBy<IntroductionMessage> introductions() {
		return this.introductions;
	}

	ReadBy<DeliveryMessage> deliveries() {
		return this.deliveries;
	}

	ReadBy<ReplyMessage> replies() {
		return this.replies;
	}

}
