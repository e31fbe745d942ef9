package rapport.checkin.desk.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import rapport.checkin.plumbing.RecordFold;
import rapport.checkin.plumbing.TopicFold;
import rapport.starter.kafka.MessageReader;

/** Takes the topics of other services into the working copy where that is made anew. */
@Configuration(proxyBeanMethods = false)
class DeskFolds {

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

	private static final class DeskFold<T> extends RecordFold {

		private final MessageReader reader;

		private final ReadBy<T> read;

		private DeskFold(MessageReader reader, ReadBy<T> read) {
			this.reader = reader;
			this.read = read;
		}

		@Override
		public String topic() {
			return this.read.topic();
		}

		@Override
		protected void fold(ConsumerRecord<String, byte[]> message) {
			if (message.value() != null) {
				this.reader.read(message, this.read.type(), this.read.effect()::of).run();
			}
		}

	}

}
