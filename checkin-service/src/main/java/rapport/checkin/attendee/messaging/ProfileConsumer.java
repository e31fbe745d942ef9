package rapport.checkin.attendee.messaging;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.checkin.attendee.Registration;
import rapport.starter.kafka.MessageReader;
import rapport.starter.redis.WorkingCopy;

/**
 * Takes what attendees say of themselves into their records, which are published anew. A
 * record without a value says that she is erased, which her own record says as well; of
 * who is not registered any more nothing is kept.
 */
@Configuration(proxyBeanMethods = false)
class ProfileConsumer {

	@Bean
	Consumer<Message<?>> profiles(MessageReader reader, WorkingCopy copy, Registration registration) {
		return (message) -> {
			copy.requireWhole();
			if (!MessageReader.isTombstone(message)) {
				reader.<ProfileMessage, Runnable>read(message, ProfileMessage.class, (it) -> {
					var event = it.event();
					var attendee = it.attendee();
					var description = it.toDescription();
					return () -> registration.change(event, attendee, description::over);
				}).run();
			}
		};
	}

}
