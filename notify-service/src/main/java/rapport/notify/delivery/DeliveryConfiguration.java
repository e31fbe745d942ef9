package rapport.notify.delivery;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import rapport.notify.contact.Contacts;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Outbox;

/** Wires what brings messages on their way. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(SendLoop.class);

	@Bean
	Progress progress(Ledger ledger, DeliveryMetrics metrics, Clock clock) {
		return new Progress(ledger, metrics, clock);
	}

	@Bean
	Announcer announcer(Outbox outbox, DeliveryPublisher publisher) {
		return new Announcer(outbox, publisher);
	}

	@Bean
	Planner planner(Introductions introductions, Contacts contacts, Ledger ledger, SmsGateway sms, BadgeGateway badges,
			DeliverySettings settings, Clock clock) {
		return new Planner(introductions, contacts, ledger, sms, badges, settings.followUp(), clock);
	}

	@Bean
	SendPolicy sendPolicy(Events events, Contacts contacts, Introductions introductions, Ledger ledger,
			DeliverySettings settings) {
		return new SendPolicy(events, contacts, introductions, ledger, settings.patience());
	}

	@Bean
	Sender sender(Ledger ledger, SendPolicy policy, Progress progress, Planner planner, SmsGateway sms,
			BadgeGateway badges, Board board, DeliverySettings settings, Clock clock) {
		return new Sender(ledger, policy, progress, planner, sms, badges, board, settings.rules(), clock);
	}

	@Bean
	SendLoop sendLoop(Ledger ledger, Sender sender, Progress progress, Announcer announcer, DeliverySettings settings,
			Clock clock) {
		var loop = new SendLoop(ledger, sender, progress, announcer, settings.lostAfter(), (ex) -> logger
			.warn("Messages wait: {}", NestedExceptionUtils.getMostSpecificCause(ex).getClass().getSimpleName()),
				clock);
		loop.start(settings.window());
		return loop;
	}

}
