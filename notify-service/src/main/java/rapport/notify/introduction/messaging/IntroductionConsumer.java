package rapport.notify.introduction.messaging;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.notify.event.Events;
import rapport.notify.event.ForgetListener;
import rapport.notify.introduction.IntroductionListener;
import rapport.notify.introduction.Introductions;
import rapport.starter.kafka.MessageReader;
import rapport.starter.redis.WorkingCopy;

/** What follows from each introduction consumed. */
@Configuration(proxyBeanMethods = false)
class IntroductionConsumer {

	/**
	 * A message without a value is of an event that is forgotten as a whole. Where it
	 * was, before this introduction came, what followed from it is forgotten as well.
	 */
	@Bean
	Consumer<Message<?>> introductions(MessageReader reader, IntroductionListener listener, Introductions introductions,
			Events events, List<ForgetListener> forgetting, WorkingCopy copy) {
		return (message) -> {
			copy.requireWhole();
			if (!MessageReader.isTombstone(message)) {
				listener.changed(reader.read(message, IntroductionMessage.class, IntroductionMessage::toIntroduction));
				return;
			}
			var key = MessageReader.key(message).split("/", 2);
			if (key.length == 2 && introductions.erase(key[0], key[1]) && events.find(key[0]).isEmpty()) {
				forgetting.forEach((it) -> it.forget(key[0]));
			}
		};
	}

}
