package rapport.notify.profile.messaging;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.notify.profile.ProfileQuestions;
import rapport.starter.kafka.MessageReader;
import rapport.starter.redis.WorkingCopy;

/** What follows from each check-in consumed. */
@Configuration(proxyBeanMethods = false)
class CheckInConsumer {

	/** A message without a value is of an event that is forgotten. */
	@Bean
	Consumer<Message<?>> checkIns(MessageReader reader, ProfileQuestions questions, WorkingCopy copy) {
		return (message) -> {
			copy.requireWhole();
			if (!MessageReader.isTombstone(message)) {
				var scan = reader.read(message, CheckInMessage.class, CheckInMessage::checked);
				if (scan.telling()) {
					questions.came(scan.attendee(), scan.here(), scan.sequence());
				}
			}
		};
	}

}
