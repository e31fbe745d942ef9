package rapport.notify.introduction.messaging;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.notify.introduction.IntroductionListener;
import rapport.notify.messaging.MessageReader;

/** What follows from each introduction consumed. */
@Configuration(proxyBeanMethods = false)
class IntroductionConsumer {

	@Bean
	Consumer<Message<?>> introductions(MessageReader reader, IntroductionListener listener) {
		return (message) -> listener
			.changed(reader.read(message, IntroductionMessage.class, IntroductionMessage::toIntroduction));
	}

}
