package rapport.notify.introduction.messaging;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.notify.introduction.IntroductionListener;
import rapport.starter.kafka.MessageReader;
import rapport.starter.redis.WorkingCopy;

/** What follows from each introduction consumed. */
@Configuration(proxyBeanMethods = false)
class IntroductionConsumer {

	/** A message without a value is of an event that is to be forgotten as a whole. */
	@Bean
	Consumer<Message<?>> introductions(MessageReader reader, IntroductionListener listener, WorkingCopy copy) {
		return (message) -> {
			copy.requireWhole();
			if (!MessageReader.isTombstone(message)) {
				listener.changed(reader.read(message, IntroductionMessage.class, IntroductionMessage::toIntroduction));
			}
		};
	}

}
