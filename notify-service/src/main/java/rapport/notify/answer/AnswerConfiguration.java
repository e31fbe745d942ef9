package rapport.notify.answer;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.consent.Wishes;
import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Progress;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Ledger;

/** Wires what follows from answers. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

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
