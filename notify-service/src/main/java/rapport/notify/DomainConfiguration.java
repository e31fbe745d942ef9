package rapport.notify;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Announcer;
import rapport.notify.delivery.BadgeGateway;
import rapport.notify.delivery.Board;
import rapport.notify.delivery.DeliveryMetrics;
import rapport.notify.delivery.DeliveryPublisher;
import rapport.notify.delivery.Planner;
import rapport.notify.delivery.Progress;
import rapport.notify.delivery.SendLoop;
import rapport.notify.delivery.SendPolicy;
import rapport.notify.delivery.Sender;
import rapport.notify.delivery.SmsGateway;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.OptOuts;
import rapport.notify.ledger.Outbox;
import rapport.notify.reply.BadgeReplies;
import rapport.notify.reply.Memory;
import rapport.notify.reply.ReplyMetrics;
import rapport.notify.reply.ReplyPublisher;
import rapport.notify.reply.SmsReplies;
import rapport.notify.reply.Wishes;

/** Wires the domain, which knows nothing of what is behind its ports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DomainConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(SendLoop.class);

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

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

	@Bean
	Wishes wishes(OptOuts optOuts, ReplyPublisher publisher, Ledger ledger, Clock clock) {
		return new Wishes(optOuts, publisher, ledger, clock);
	}

	@Bean
	SmsReplies smsReplies(Contacts contacts, Introductions introductions, Events events, Ledger ledger, Wishes wishes,
			Memory memory, ReplyPublisher publisher, ReplyMetrics metrics, Clock clock) {
		return new SmsReplies(contacts, introductions, events, ledger, wishes, memory, publisher, metrics, clock);
	}

	@Bean
	BadgeReplies badgeReplies(Contacts contacts, Introductions introductions, Wishes wishes, Memory memory,
			ReplyPublisher publisher, Progress progress, ReplyMetrics metrics, Clock clock) {
		return new BadgeReplies(contacts, introductions, wishes, memory, publisher, progress, metrics, clock);
	}

}
