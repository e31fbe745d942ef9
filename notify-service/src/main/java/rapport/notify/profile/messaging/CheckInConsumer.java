package rapport.notify.profile.messaging;

import java.time.Instant;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.notify.event.Forgetting;
import rapport.notify.messaging.BeingForgottenException;
import rapport.notify.profile.ProfileQuestions;
import rapport.starter.kafka.MessageReader;
import rapport.starter.redis.WorkingCopy;

/** What follows from each check-in consumed. */
@Configuration(proxyBeanMethods = false)
class CheckInConsumer {

	/**
	 * A message without a value is of an event that is forgotten. What was said before
	 * that is not taken in any more.
	 */
	@Bean
	Consumer<Message<?>> checkIns(MessageReader reader, ProfileQuestions questions, Forgetting forgetting,
			WorkingCopy copy) {
		return (message) -> {
			copy.requireWhole();
			if (!MessageReader.isTombstone(message)) {
				var scan = reader.read(message, CheckInMessage.class, CheckInMessage::checked);
				if (scan.telling()
						&& !isForgotten(scan.attendee().eventId(), MessageReader.said(message), forgetting)) {
					questions.came(scan.attendee(), scan.here(), scan.sequence());
				}
			}
		};
	}

	/** What is of a new event of the same id waits until the old one is forgotten. */
	static boolean isForgotten(String eventId, Instant said, Forgetting forgetting) {
		var until = forgetting.until(eventId);
		if (until.isPresent() && said.isAfter(until.get())) {
			throw new BeingForgottenException();
		}
		return until.isPresent();
	}

}
