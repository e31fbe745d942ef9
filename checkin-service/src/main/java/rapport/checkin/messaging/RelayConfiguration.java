package rapport.checkin.messaging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import rapport.checkin.checkin.OutboxRelay;

/** Runs the outbox relay every two seconds. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RelayConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(OutboxRelay.class);

	private final OutboxRelay relay;

	RelayConfiguration(OutboxRelay relay) {
		this.relay = relay;
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
