package rapport.checkin.forgetting.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.badge.BadgeForgetting;
import rapport.checkin.desk.Desk;
import rapport.checkin.door.ScanErasure;
import rapport.checkin.event.EventLease;
import rapport.checkin.event.Events;
import rapport.checkin.forgetting.EventForgetting;
import rapport.checkin.forgetting.PersonForgetting;
import rapport.checkin.forgetting.RecordErasure;
import rapport.checkin.forgetting.Retention;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.registration.ImportLog;
import rapport.starter.lifecycle.SupervisedLoop;
import rapport.starter.redis.RedisRewrite;
import rapport.starter.redis.WorkingCopy;

/** Wires what forgets. */
@Configuration(proxyBeanMethods = false)
class ForgettingConfiguration {

	/** Longer than events are remembered in memory. */
	private static final Duration SETTLED = Duration.ofMillis(1_500);

	private static final Duration EVERY = Duration.ofMinutes(1);

	@Bean
	PersonForgetting personForgetting(RecordErasure erasure, Attendees attendees, ScanErasure scans, Desk desk,
			BadgeForgetting badges, ImportLog imports, EventLease lease) {
		return new PersonForgetting(erasure, attendees, scans, desk, badges, imports, lease);
	}

	@Bean
	EventForgetting eventForgetting(RecordErasure erasure, Events events, Attendees attendees, ScanErasure scans,
			Kiosks kiosks, Desk desk, BadgeForgetting badges, ImportLog imports, EventLease lease) {
		return new EventForgetting(erasure, events, List.of(kiosks::forget, desk::forget, badges::forget,
				imports::forget, attendees::forget, scans::forget), lease, SETTLED);
	}

	@Bean
	Retention retention(Events events, EventForgetting forgetting, Clock clock) {
		return new Retention(events, forgetting::forget, clock);
	}

	@Bean
	SupervisedLoop retentionLoop(Retention retention, WorkingCopy copy, RedisRewrite rewrite,
			ApplicationEventPublisher publisher) {
		return new SupervisedLoop("retention", () -> {
			if (copy.isWhole() && retention.sweep() > 0) {
				rewrite.soon();
			}
			return false;
		}, EVERY, Duration.ofSeconds(10), publisher);
	}

}
