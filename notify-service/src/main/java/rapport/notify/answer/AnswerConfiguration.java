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
	AnswerBack answerBack(Ledger ledger, Events events, Memory memory, Clock clock) {
		return new AnswerBack(ledger, events, memory, clock);
	}

	@Bean
	Questions questions(Introductions introductions, Events events, Ledger ledger, Memory memory) {
		return new Questions(introductions, events, ledger, memory);
	}

	@Bean
	Answers answers(Questions questions, Memory memory, ReplyPublisher publisher, AnswerBack back, Clock clock) {
		return new Answers(questions, memory, publisher, back, clock);
	}

	@Bean
	Unclear unclear(Questions questions, Answers answers, AnswerBack back, Contacts contacts, Recipients recipients,
			Memory memory, ReplyMetrics metrics, Clock clock) {
		return new Unclear(questions, answers, back, contacts, recipients, memory, metrics, clock);
	}

	@Bean
	SmsReplies smsReplies(Recipients recipients, Contacts contacts, Wishes wishes, Answers answers,
			ProfileAnswers profiles, Unclear unclear, AnswerBack back, Memory memory, ReplyMetrics metrics,
			Clock clock) {
		return new SmsReplies(recipients, contacts, wishes, answers, profiles, unclear, back, memory, metrics, clock);
	}

	@Bean
	SmsTexts smsTexts(Recipients recipients, Contacts contacts, Wishes wishes, Unclear unclear, ProfileAnswers profiles,
			SmsReplies replies, ReplyMetrics metrics, ObjectProvider<WorkingCopy> copy) {
		return new SmsTexts(recipients, contacts, wishes, unclear, profiles, replies, metrics,
				() -> copy.getObject().confirm());
	}

	@Bean
	BadgeReplies badgeReplies(Contacts contacts, Introductions introductions, Wishes wishes, Answers answers,
			Progress progress, ReplyMetrics metrics, ObjectProvider<WorkingCopy> copy) {
		return new BadgeReplies(contacts, introductions, wishes, answers, progress, metrics,
				() -> copy.getObject().confirm());
	}

}
