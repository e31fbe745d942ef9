package rapport.checkin.door.messaging;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.door.CheckInMetrics;
import rapport.checkin.door.CheckInPublisher;
import rapport.checkin.door.Outbox;
import rapport.checkin.door.OutboxRelay;
import rapport.checkin.door.ScanPublishing;
import rapport.checkin.plumbing.Recorder;
import rapport.checkin.plumbing.Topics;
import rapport.starter.lifecycle.SupervisedLoop;
import rapport.starter.redis.WorkingCopy;

/** Runs the outbox relay. */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

	private static final Duration EVERY = Duration.ofSeconds(2);

	@Bean
	ScanPublishing scanPublishing(CheckInPublisher publisher, Outbox outbox) {
		return new ScanPublishing(publisher, outbox);
	}

	@Bean
	SupervisedLoop outboxRelay(Outbox outbox, ScanPublishing publishing, CheckInMetrics metrics, WorkingCopy copy,
			Recorder recorder, Clock clock, ApplicationEventPublisher events) {
		var relay = new OutboxRelay(outbox, publishing, metrics, clock);
		return new SupervisedLoop("outbox-relay", () -> {
			if (copy.isWhole()) {
				recorder.meet(Topics.CHECK_INS);
				relay.relay();
			}
			return false;
		}, EVERY, EVERY, events);
	}

}
