package rapport.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

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

	private static final Duration BUSY_PAUSE = Duration.ofMillis(100);

	private final Ledger ledger;

	private final DeliveryPublisher publisher;

	private final DeliveryMetrics metrics;

	private final Runnable whole;

	private final Clock clock;

	/**
	 * Creates it.
	 * @param whole throws if what is known may not be all there is
	 */
	Progress(Ledger ledger, DeliveryPublisher publisher, DeliveryMetrics metrics, Runnable whole, Clock clock) {
		this.ledger = ledger;
		this.publisher = publisher;
		this.metrics = metrics;
		this.whole = whole;
		this.clock = clock;
	}

	/**
	 * Writes ahead that a message is being submitted, and publishes that: what was
	 * submitted is known from then on, whatever is lost.
	 * @param retry after which it is tried again if that cannot be published
	 * @return the message, if the caller may submit it now
	 */
	Optional<Send> claim(Send send, Recipient to, int parts, Duration retry) {
		return switch (this.ledger.claim(send, to, parts, this.clock.instant())) {
			case Claim.Granted granted -> {
				count(Optional.of(granted.send()));
				yield published(granted.send(), to, retry) ? Optional.of(granted.send()).filter(this.ledger::holds)
						: Optional.empty();
			}
			case Claim.Stopped stopped -> {
				count(Optional.of(stopped.send()));
				yield Optional.empty();
			}
			case Claim.Busy _ -> {
				this.ledger.postpone(send.id(), this.clock.instant().plus(BUSY_PAUSE));
				yield Optional.empty();
			}
			case Claim.Taken _ -> Optional.empty();
		};
	}

	private boolean published(Send granted, Recipient to, Duration retry) {
		try {
			this.publisher.publish(granted).toCompletableFuture().join();
			return true;
		}
		catch (CompletionException ex) {
			this.ledger.release(granted.id(), to, this.clock.instant().plus(retry));
			return false;
		}
	}

	void submitted(MessageId id, List<String> providerIds) {
		count(this.ledger.submitted(id, providerIds, this.clock.instant()));
	}

	/** Brings a message to a state, if it can come there from its present one. */
	public void settle(MessageId id, SendState state, @Nullable String reason) {
		count(this.ledger.settle(id, state, reason, this.clock.instant()));
	}

	/**
	 * A provider reported on a segment.
	 * @return whether it is known on what; it may be soon, as a report may come before
	 * the answer to the submission
	 * @throws RuntimeException if it cannot be kept now; it is to be brought again then
	 */
	public boolean report(Report report) {
		this.whole.run();
		var changed = this.ledger.report(report, this.clock.instant());
		count(changed);
		return changed.isPresent() || this.ledger.knows(report);
	}

	/**
	 * Returns whether it is known by now what a report was on.
	 * @throws RuntimeException if that cannot be told now
	 */
	public boolean knows(Report report) {
		this.whole.run();
		return this.ledger.knows(report);
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
