package rapport.match;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.match.event.EventStates;
import rapport.match.round.Round;

/** Wires the domain. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MatchSettings.class)
class DomainConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	EventStates eventStates() {
		return new EventStates();
	}

	@Bean
	Round round(MatchSettings settings) {
		return new Round(settings.rounds());
	}

}
