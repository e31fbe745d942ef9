package rapport.match;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.match.event.EventStates;
import rapport.match.round.Round;
import rapport.match.term.Terms;

/** Wires the domain. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MatchSettings.class)
class DomainConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	EventStates eventStates(Terms terms) {
		return new EventStates(terms);
	}

	@Bean
	Round round(MatchSettings settings) {
		return new Round(settings.rounds());
	}

}
