package rapport.checkin.desk.messaging;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.starter.kafka.MessageReader;
import rapport.starter.redis.WorkingCopy;

/** Reads each topic as it comes; a record without a value says nothing to the console. */
@Configuration(proxyBeanMethods = false)
class Consumers {

	private final MessageReader reader;

	private final DeskTopics topics;

	private final WorkingCopy copy;

	Consumers(MessageReader reader, DeskTopics topics, WorkingCopy copy) {
		this.reader = reader;
		this.topics = topics;
		this.copy = copy;
	}

	@Bean
	Consumer<Message<?>> introductions() {
		return consumer(this.topics.introductions());
	}

	@Bean
	Consumer<Message<?>> deliveries() {
		return consumer(this.topics.deliveries());
	}

	@Bean
	Consumer<Message<?>> replies() {
		return consumer(this.topics.replies());
	}

	private <T> Consumer<Message<?>> consumer(ReadBy<T> topic) {
		return (message) -> {
			this.copy.requireWhole();
			if (!MessageReader.isTombstone(message)) {
				this.reader.read(message, topic.type(), topic.effect()::of).run();
			}
		};
	}

}
