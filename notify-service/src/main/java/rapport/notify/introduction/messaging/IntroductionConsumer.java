package rapport.notify.introduction.messaging;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.notify.event.Forgetting;
import rapport.notify.introduction.IntroductionListener;
import rapport.notify.introduction.Introductions;
import rapport.notify.messaging.BeingForgottenException;
import rapport.starter.kafka.MessageReader;
import rapport.starter.redis.WorkingCopy;

/** What follows from each introduction consumed. */
@Configuration(proxyBeanMethods = false)
class IntroductionConsumer {

	/**
	 * A message without a value is of an event that is forgotten as a whole. Where it
	 * was, before this introduction came, what followed from it is forgotten as well.
	 * What comes of a new event of the same id waits for that.
	 */
	@Bean
	Consumer<Message<?>> introductions(MessageReader reader, IntroductionListener listener, Introductions introductions,
			Forgetting forgetting, WorkingCopy copy) {
		return (message) -> {
			copy.requireWhole();
			if (!MessageReader.isTombstone(message)) {
				var introduction = reader.read(message, IntroductionMessage.class, IntroductionMessage::toIntroduction);
				if (forgetting.isForgetting(introduction.eventId())) {
					throw new BeingForgottenException();
				}
				listener.changed(introduction);
				return;
			}
			var key = MessageReader.key(message).split("/", 2);
			if (key.length == 2 && introductions.erase(key[0], key[1])) {
				forgetting.late(key[0], MessageReader.said(message));
			}
		};
	}

}
