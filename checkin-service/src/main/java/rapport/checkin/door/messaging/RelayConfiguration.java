package rapport.checkin.door.messaging;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import rapport.checkin.door.CheckInMetrics;
import rapport.checkin.door.CheckInPublisher;
import rapport.checkin.door.OutboxRelay;
import rapport.checkin.event.Events;

/** Runs the outbox relay every two seconds. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RelayConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(OutboxRelay.class);

	private final OutboxRelay relay;

	RelayConfiguration(Events events, CheckInLedger ledger, CheckInPublisher publisher, CheckInMetrics metrics,
			Clock clock) {
		this.relay = new OutboxRelay(events, ledger, publisher, metrics, clock);
	}

	@Scheduled(fixedDelay = 2_000)
	void relay() {
		try {
			this.relay.relay();
		}
		catch (RuntimeException ex) {
			logger.warn("The outbox waits: {}", ex.getClass().getSimpleName());
		}
	}

}
