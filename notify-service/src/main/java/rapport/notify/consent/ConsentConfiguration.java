package rapport.notify.consent;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.contact.Contacts;
import rapport.notify.ledger.Ledger;

/** Wires what follows from wishes. */
@Configuration(proxyBeanMethods = false)
class ConsentConfiguration {

	@Bean
	Wishes wishes(OptOuts optOuts, WishPublisher publisher, WishTeller teller, Contacts contacts, Ledger ledger,
			Clock clock) {
		return new Wishes(optOuts, publisher, teller, contacts, ledger, clock);
	}

}
