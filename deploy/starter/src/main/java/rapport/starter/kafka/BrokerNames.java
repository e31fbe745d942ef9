package rapport.starter.kafka;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka's clients cannot be made while no broker's name is known, as before its container
 * is there: so that is waited for.
 */
final class BrokerNames {

	private static final Logger logger = LoggerFactory.getLogger(BrokerNames.class);

	private static final Duration SAID_AGAIN = Duration.ofSeconds(10);

	private final Resolver resolver;

	private final Duration pause;

	private final Consumer<String> waits;

	/** Finds out where a host is. */
	@FunctionalInterface
	interface Resolver {

		Object find(String host) throws UnknownHostException;

	}

	/**
	 * Creates it.
	 * @param pause between two looks
	 * @param waits told of the brokers now and then while none is known
	 */
	BrokerNames(Resolver resolver, Duration pause, Consumer<String> waits) {
		this.resolver = resolver;
		this.pause = pause;
		this.waits = waits;
	}

	/**
	 * Returns as soon as one of these is known; until then says in the log that it waits.
	 */
	static void await(String brokers) {
		new BrokerNames(InetAddress::getByName, Duration.ofSeconds(1),
				(it) -> logger.warn("Waiting for Kafka at {} (nobody knows a host of that name)", it))
			.untilKnown(brokers);
	}

	void untilKnown(String brokers) {
		long said = System.nanoTime() - SAID_AGAIN.toNanos();
		while (Arrays.stream(brokers.split(",", -1)).noneMatch(this::known)) {
			if (System.nanoTime() - said >= SAID_AGAIN.toNanos()) {
				said = System.nanoTime();
				this.waits.accept(brokers);
			}
			try {
				Thread.sleep(this.pause);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private boolean known(String broker) {
		try {
			int colon = broker.lastIndexOf(':');
			this.resolver.find((colon < 0) ? broker.strip() : broker.substring(0, colon).strip());
			return true;
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
