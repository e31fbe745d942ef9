package rapport.notify.delivery;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.consent.OptOuts;
import rapport.notify.contact.Contacts;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.FirstTexts;
import rapport.notify.ledger.Ledger;
import rapport.notify.profile.ProfileQuestions;
import rapport.notify.profile.Profiles;
import rapport.starter.redis.WorkingCopy;

/** Wires what brings messages on their way. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

	/** The working copy is made by what it looks after, so it is found late. */
	@Bean
	Progress progress(Ledger ledger, DeliveryPublisher publisher, DeliveryMetrics metrics,
			ObjectProvider<WorkingCopy> copy, Clock clock) {
		return new Progress(ledger, publisher, metrics, () -> copy.getObject().confirm(), clock);
	}

	@Bean
	Channels channels(Contacts contacts, Ledger ledger, SmsGateway sms, BadgeGateway badges) {
		return new Channels(contacts, ledger, sms, badges);
	}

	@Bean
	Frames frames(Events events, Contacts contacts, FirstTexts firsts) {
		return new Frames(events, contacts, firsts);
	}

	@Bean
	MeetingTimes meetingTimes(Events events, DeliverySettings settings) {
		return new MeetingTimes(events, settings.followUp());
	}

	@Bean
	Planner planner(Introductions introductions, Ledger ledger, Channels channels, MeetingTimes times, Clock clock) {
		return new Planner(introductions, ledger, channels, times, clock);
	}

	@Bean
	SendPolicy sendPolicy(Events events, Contacts contacts, Introductions introductions, Ledger ledger, OptOuts optOuts,
			NumberZones zones, MeetingTimes meetings, ProfileQuestions questions, DeliverySettings settings) {
		return new SendPolicy(contacts, introductions, ledger, optOuts, meetings, questions,
				new TimePolicy(events, contacts, Night.read(settings.night(), zones)),
				new AnswerPolicy(contacts, introductions, events));
	}

	@Bean
	Sender sender(Ledger ledger, SendPolicy policy, Progress progress, Planner planner, Channels channels,
			SmsGateway sms, BadgeGateway badges, Board board, Frames frames, Profiles profiles,
			DeliverySettings settings, Clock clock) {
		return new Sender(ledger, policy, progress, planner, channels, sms, new BadgeScreen(badges, board, frames),
				new Texts(frames, profiles), settings.rules(), clock);
	}

	@Bean
	Resumption resumption(Ledger ledger, Contacts contacts, Sender sender, Clock clock) {
		return new Resumption(ledger, contacts, sender, clock);
	}

}
