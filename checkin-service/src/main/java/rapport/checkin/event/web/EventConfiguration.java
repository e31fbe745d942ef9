package rapport.checkin.event.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.event.EventPlanning;
import rapport.checkin.event.EventPublisher;
import rapport.checkin.event.Events;

/** Wires what plans events. */
@Configuration(proxyBeanMethods = false)
class EventConfiguration {

	@Bean
	EventPlanning eventPlanning(Events events, EventPublisher publisher) {
		return new EventPlanning(events, publisher);
	}

}
