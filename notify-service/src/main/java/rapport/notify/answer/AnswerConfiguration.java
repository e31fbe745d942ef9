package rapport.notify.answer;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.consent.Wishes;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipients;
import rapport.notify.delivery.Progress;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Ledger;
import rapport.notify.profile.ProfileAnswers;
import rapport.starter.redis.WorkingCopy;

/**
 * Wires what follows from answers. What comes while the working copy is being made is
 * refused, and brought again.
 */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

	@Bean
	Answers answers(Introductions introductions, Events events, Ledger ledger, Memory memory, ReplyPublisher publisher,
			Clock clock) {
		return new Answers(introductions, events, ledger, memory, publisher, clock);
	}

	@Bean
	SmsReplies smsReplies(Recipients recipients, Contacts contacts, Events events, Ledger ledger, Wishes wishes,
			Answers answers, ProfileAnswers profiles, Memory memory, ReplyMetrics metrics,
			ObjectProvider<WorkingCopy> copy, Clock clock) {
		return new SmsReplies(recipients, contacts, events, ledger, wishes, answers, profiles, memory, metrics,
				() -> copy.getObject().confirm(), clock);
	}

	@Bean
	BadgeReplies badgeReplies(Contacts contacts, Introductions introductions, Wishes wishes, Answers answers,
			Progress progress, ReplyMetrics metrics, ObjectProvider<WorkingCopy> copy) {
		return new BadgeReplies(contacts, introductions, wishes, answers, progress, metrics,
				() -> copy.getObject().confirm());
	}

}
