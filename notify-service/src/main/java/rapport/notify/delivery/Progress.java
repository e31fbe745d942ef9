package rapport.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Claim;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Report;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;

/** Brings messages further in the ledger, and tells others each time. */
public final class Progress {

	private static final Duration REPUBLISH_AFTER = Duration.ofSeconds(5);

	private static final int REPUBLISH_LIMIT = 500;

	private final Ledger ledger;

	private final DeliveryPublisher publisher;

	private final DeliveryMetrics metrics;

	private final Clock clock;

	public Progress(Ledger ledger, DeliveryPublisher publisher, DeliveryMetrics metrics, Clock clock) {
		this.ledger = ledger;
		this.publisher = publisher;
		this.metrics = metrics;
		this.clock = clock;
	}

	Claim claim(MessageId id, Recipient to, int parts) {
		var claim = this.ledger.claim(id, to, parts, this.clock.instant());
		if (claim instanceof Claim.Granted || claim instanceof Claim.Stopped) {
			announce(this.ledger.find(id));
		}
		return claim;
	}

	void submitted(MessageId id, List<String> providerIds) {
		announce(this.ledger.submitted(id, providerIds, this.clock.instant()));
	}

	/** Brings a message to a state, if it can come there from its present one. */
	public void settle(MessageId id, SendState state, @Nullable String reason) {
		announce(this.ledger.settle(id, state, reason, this.clock.instant()));
	}

	/** A provider reported on a segment. */
	public void report(Report report) {
		announce(this.ledger.report(report, this.clock.instant()));
	}

	/** Makes unknown what was being sent when a process died. */
	void settleLost(Duration after) {
		var now = this.clock.instant();
		this.ledger.lost(now.minus(after), now).forEach((it) -> announce(Optional.of(it)));
	}

	/** Publishes again what a crash, or an absent broker, left unpublished. */
	void republish() {
		this.ledger.unpublished(this.clock.instant().minus(REPUBLISH_AFTER), REPUBLISH_LIMIT).forEach(this::publish);
	}

	private void announce(Optional<Send> changed) {
		changed.ifPresent((send) -> {
			this.metrics.came(send);
			publish(send);
		});
	}

	private void publish(Send send) {
		this.publisher.publish(send).thenRun(() -> this.ledger.published(send));
	}

}
