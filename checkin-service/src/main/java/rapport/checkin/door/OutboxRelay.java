package rapport.checkin.door;

import java.time.Clock;
import java.time.Duration;

import rapport.checkin.event.Events;
import rapport.checkin.plumbing.NotRecordedException;

/** Publishes what a crash, or a broker that was away, left behind. */
public class OutboxRelay {

	/** Younger changes are being published by the calls that made them. */
	private static final Duration LEFT_BEHIND = Duration.ofSeconds(5);

	private static final int BATCH = 500;

	private final Events events;

	private final CheckInLedger ledger;

	private final CheckInPublisher publisher;

	private final CheckInMetrics metrics;

	private final Clock clock;

	public OutboxRelay(Events events, CheckInLedger ledger, CheckInPublisher publisher, CheckInMetrics metrics,
			Clock clock) {
		this.events = events;
		this.ledger = ledger;
		this.publisher = publisher;
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * Publishes what waits; what may be published twice is known by its sequence.
	 * @throws NotRecordedException if the broker is away; the rest waits for the next run
	 */
	public void relay() {
		var before = this.clock.instant().minus(LEFT_BEHIND);
		for (var event : this.events.all()) {
			for (var change : this.ledger.unpublished(event.id(), before, BATCH)) {
				this.publisher.publish(change);
				this.ledger.published(change);
				this.metrics.relayed();
			}
		}
	}

}
