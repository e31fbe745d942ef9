package rapport.notify.consent;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.ledger.Ledger;

/** Wires what follows from wishes. */
@Configuration(proxyBeanMethods = false)
class ConsentConfiguration {

	@Bean
	Wishes wishes(OptOuts optOuts, WishTeller teller, Ledger ledger, Clock clock) {
		return new Wishes(optOuts, teller, ledger, clock);
	}

}
