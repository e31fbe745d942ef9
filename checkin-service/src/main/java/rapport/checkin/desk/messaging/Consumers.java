package rapport.checkin.desk.messaging;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import rapport.checkin.desk.Introductions;
import rapport.checkin.plumbing.PoisonMessageException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What follows from each message consumed: a function for each topic. */
@Configuration(proxyBeanMethods = false)
class Consumers {

	private final JsonMapper json;

	private final Introductions introductions;

	Consumers(JsonMapper json, Introductions introductions) {
		this.json = json;
		this.introductions = introductions;
	}

	@Bean
	Consumer<Message<byte[]>> introductions() {
		return (message) -> {
			var read = read(message, IntroductionMessage.class, (it) -> Map.entry(it.event(), it.toIntroduction()));
			this.introductions.put(read.getKey(), read.getValue());
		};
	}

	@Bean
	Consumer<Message<byte[]>> deliveries() {
		return (message) -> {
			var read = read(message, DeliveryMessage.class, (it) -> Map.entry(it.event(), it.toDelivery()));
			this.introductions.put(read.getKey(), read.getValue());
		};
	}

	@Bean
	Consumer<Message<byte[]>> replies() {
		return (message) -> {
			var read = read(message, ReplyMessage.class, ReplyMessage::checked);
			this.introductions.countReply(read.event(), Objects.requireNonNull(read.replyId()),
					Objects.requireNonNull(read.reply()));
		};
	}

	private <T, R> R read(Message<byte[]> message, Class<T> type, Function<T, R> convert) {
		try {
			return convert.apply(this.json.readValue(message.getPayload(), type));
		}
		catch (JacksonException | NullPointerException | IllegalArgumentException ex) {
			var headers = message.getHeaders();
			throw new PoisonMessageException("The message " + headers.get(KafkaHeaders.RECEIVED_TOPIC) + "-"
					+ headers.get(KafkaHeaders.RECEIVED_PARTITION) + "@" + headers.get(KafkaHeaders.OFFSET)
					+ " is not a " + type.getSimpleName() + ": " + ex.getClass().getSimpleName());
		}
	}

}
