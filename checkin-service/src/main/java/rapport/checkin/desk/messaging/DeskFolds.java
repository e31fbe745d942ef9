package rapport.checkin.desk.messaging;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import rapport.checkin.plumbing.TopicFold;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.PoisonMessageException;

/** Takes the topics of other services into the working copy where that is made anew. */
@Configuration(proxyBeanMethods = false)
class DeskFolds {

	private static final Logger logger = LoggerFactory.getLogger(DeskFolds.class);

	@Bean
	@Order(5)
	TopicFold introductionFold(MessageReader reader, DeskTopics topics) {
		return new DeskFold<>(reader, topics.introductions());
	}

	@Bean
	@Order(6)
	TopicFold deliveryFold(MessageReader reader, DeskTopics topics) {
		return new DeskFold<>(reader, topics.deliveries());
	}

	@Bean
	@Order(7)
	TopicFold replyFold(MessageReader reader, DeskTopics topics) {
		return new DeskFold<>(reader, topics.replies());
	}

	private record DeskFold<T>(MessageReader reader, ReadBy<T> read) implements TopicFold {

		@Override
		public String topic() {
			return this.read.topic();
		}

		@Override
		public void fold(List<ConsumerRecord<String, byte[]>> batch) {
			for (var message : batch) {
				if (message.value() != null) {
					fold(message);
				}
			}
		}

		private void fold(ConsumerRecord<String, byte[]> message) {
			try {
				this.reader.read(message, this.read.type(), this.read.effect()::of).run();
			}
			catch (PoisonMessageException ex) {
				logger.warn("{}-{}@{} is left out: {}", message.topic(), message.partition(), message.offset(),
						ex.getMessage());
			}
		}

	}

}
