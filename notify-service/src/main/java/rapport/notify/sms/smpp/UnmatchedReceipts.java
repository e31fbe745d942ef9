package rapport.notify.sms.smpp;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.notify.ledger.Report;
import rapport.starter.lifecycle.Away;
import rapport.starter.lifecycle.Unquoted;

/**
 * Counts receipts on what was never sent, as far as is known, and says so: at once, and
 * then as often as once an hour. A receipt may be quicker than the answer to the
 * submission, so each is given a while.
 */
final class UnmatchedReceipts {

	private static final Logger logger = LoggerFactory.getLogger(UnmatchedReceipts.class);

	private static final int MOST = 1_000;

	private static final long SAID_AGAIN = Duration.ofHours(1).toNanos();

	private final long patience;

	private final Predicate<Report> knows;

	private final Runnable count;

	private final LongConsumer say;

	private final Deque<Waiting> waiting = new ArrayDeque<>();

	private long unsaid;

	private long said = System.nanoTime() - SAID_AGAIN;

	/**
	 * Creates it.
	 * @param patience how long a receipt is given
	 * @param knows tells whether it is known what a receipt is on
	 * @param count counts one that nobody knows
	 */
	UnmatchedReceipts(Duration patience, Predicate<Report> knows, Runnable count) {
		this(patience, knows, count, UnmatchedReceipts::log);
	}

	/**
	 * Creates it.
	 * @param say is told now and then how many there were since the last time
	 */
	UnmatchedReceipts(Duration patience, Predicate<Report> knows, Runnable count, LongConsumer say) {
		this.patience = patience.toNanos();
		this.knows = knows;
		this.count = count;
		this.say = say;
	}

	private static void log(long unsaid) {
		logger.warn("Receipts came from the SMSC on messages that are not known here: {}. If delivered messages stay "
				+ "submitted, ask the provider to give receipts the ids of submit_sm_resp (hexadecimal or decimal), "
				+ "and give this service an account of its own (rapport.sms.smpp.system-id)", unsaid);
	}

	private record Waiting(Report report, long since) {
	}

	/** A receipt came, and it is not known on what. */
	synchronized void add(Report report) {
		if (this.waiting.size() < MOST) {
			this.waiting.add(new Waiting(report, System.nanoTime()));
		}
		else {
			this.unsaid++;
			this.count.run();
		}
	}

	/** Looks at those that have had their while; where that cannot be, the next time. */
	synchronized void settle() {
		long now = System.nanoTime();
		while (!this.waiting.isEmpty() && now - this.waiting.element().since() >= this.patience) {
			try {
				boolean known = this.knows.test(this.waiting.element().report());
				this.unsaid += known ? 0 : 1;
				if (!known) {
					this.count.run();
				}
			}
			catch (RuntimeException ex) {
				if (Away.is(ex)) {
					return;
				}
				logger.error("A receipt meets a bug, and is dropped", Unquoted.of(ex));
			}
			this.waiting.remove();
		}
		if (this.unsaid > 0 && now - this.said >= SAID_AGAIN) {
			this.say.accept(this.unsaid);
			this.unsaid = 0;
			this.said = now;
		}
	}

}
