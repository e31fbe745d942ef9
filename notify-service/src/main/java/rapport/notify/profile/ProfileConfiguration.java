package rapport.notify.profile;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.contact.Contacts;
import rapport.notify.event.Events;
import rapport.notify.ledger.Ledger;

/** Wires what attendees are asked about themselves, and what they answer. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

	@Bean
	ProfileQuestions profileQuestions(Events events, Contacts contacts, Presences presences, Profiles profiles,
			Ledger ledger, Clock clock) {
		return new ProfileQuestions(events, contacts, presences, profiles, ledger, clock);
	}

	@Bean
	ProfileAnswers profileAnswers(Ledger ledger, Events events, Profiles profiles, ProfilePublisher publisher,
			Clock clock) {
		return new ProfileAnswers(ledger, events, profiles, publisher, clock);
	}

}
