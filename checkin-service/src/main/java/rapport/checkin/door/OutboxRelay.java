package rapport.checkin.door;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Publishes what a crash, or a broker that was away, left behind. What cannot be
 * published of one event keeps nothing of another's waiting.
 */
public final class OutboxRelay {

	/** Younger changes are being published by the calls that made them. */
	private static final Duration LEFT_BEHIND = Duration.ofSeconds(5);

	private static final int BATCH = 500;

	private final Outbox outbox;

	private final ScanPublishing publishing;

	private final CheckInMetrics metrics;

	private final Clock clock;

	public OutboxRelay(Outbox outbox, ScanPublishing publishing, CheckInMetrics metrics, Clock clock) {
		this.outbox = outbox;
		this.publishing = publishing;
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * Publishes what waits; what may be published twice is known by its sequence.
	 * @return how much was published
	 * @throws RuntimeException the first failure, after all others were tried
	 */
	public int relay() {
		var before = this.clock.instant().minus(LEFT_BEHIND);
		var sent = new ArrayList<CheckInPublisher.Recording>();
		RuntimeException failure = null;
		for (var event : this.outbox.events()) {
			try {
				send(this.outbox.waiting(event, before, BATCH), sent);
			}
			catch (RuntimeException ex) {
				failure = (failure != null) ? failure : ex;
			}
		}
		int published = 0;
		for (var recording : sent) {
			try {
				recording.await();
				published++;
				this.metrics.relayed();
			}
			catch (RuntimeException ex) {
				failure = (failure != null) ? failure : ex;
			}
		}
		if (failure != null) {
			throw failure;
		}
		return published;
	}

	private void send(List<CheckIn> waiting, List<CheckInPublisher.Recording> sent) {
		for (var checkIn : waiting) {
			sent.add(this.publishing.publish(checkIn));
		}
	}

}
