package rapport.checkin.event.web;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.event.EventLease;
import rapport.checkin.event.EventPlanning;
import rapport.checkin.event.EventPublisher;
import rapport.checkin.event.Events;

/** Wires what plans events. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorHours.class)
class EventConfiguration {

	@Bean
	EventPlanning eventPlanning(Events events, EventPublisher publisher, EventLease lease, Clock clock) {
		return new EventPlanning(events, publisher, lease, clock);
	}

}
