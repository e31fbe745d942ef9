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

/** Brings messages further in the ledger, and counts each step. */
public final class Progress {

	private final Ledger ledger;

	private final DeliveryMetrics metrics;

	private final Clock clock;

	public Progress(Ledger ledger, DeliveryMetrics metrics, Clock clock) {
		this.ledger = ledger;
		this.metrics = metrics;
		this.clock = clock;
	}

	Claim claim(MessageId id, Recipient to, int parts) {
		var claim = this.ledger.claim(id, to, parts, this.clock.instant());
		if (claim instanceof Claim.Granted || claim instanceof Claim.Stopped) {
			count(this.ledger.find(id));
		}
		return claim;
	}

	void submitted(MessageId id, List<String> providerIds) {
		count(this.ledger.submitted(id, providerIds, this.clock.instant()));
	}

	/** Brings a message to a state, if it can come there from its present one. */
	public void settle(MessageId id, SendState state, @Nullable String reason) {
		count(this.ledger.settle(id, state, reason, this.clock.instant()));
	}

	/** A provider reported on a segment. */
	public void report(Report report) {
		count(this.ledger.report(report, this.clock.instant()));
	}

	/** Makes unknown what was being sent when a process died. */
	void settleLost(Duration after) {
		var now = this.clock.instant();
		this.ledger.lost(now.minus(after), now).forEach(this.metrics::came);
	}

	private void count(Optional<Send> changed) {
		changed.ifPresent(this.metrics::came);
	}

}
