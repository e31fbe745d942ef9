package rapport.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;

/** Takes planned messages of one channel and sends them, a window of them at a time. */
final class SendWindow implements AutoCloseable {

	private final Ledger ledger;

	private final Sender sender;

	private final Channel channel;

	private static final Duration SOON = Duration.ofSeconds(2);

	/** As often a message is tried that meets a bug. */
	static final int TRIES = 5;

	private static final int MOST_BUGS = 1_000;

	/** Is told of what goes wrong. */
	interface Trouble {

		/**
		 * A message could not be dealt with.
		 * @return whether that passes by itself, as where a store is away
		 */
		boolean passes(MessageId id, Throwable failure);

	}

	private final Semaphore permits;

	private final BooleanSupplier whole;

	private final Trouble trouble;

	private final Duration lease;

	private final Clock clock;

	/** How often each of these met a bug. */
	private final Map<MessageId, Integer> bugs = new ConcurrentHashMap<>();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	/**
	 * Creates a window.
	 * @param size how many messages may be under way at a time
	 * @param lease how long a message that was taken is kept from others
	 * @param whole whether what is known is all there is; nothing is sent otherwise
	 * @param trouble is told of what goes wrong
	 */
	SendWindow(Ledger ledger, Sender sender, Channel channel, int size, Duration lease, BooleanSupplier whole,
			Trouble trouble, Clock clock) {
		this.ledger = ledger;
		this.sender = sender;
		this.channel = channel;
		this.permits = new Semaphore(size);
		this.lease = lease;
		this.whole = whole;
		this.trouble = trouble;
		this.clock = clock;
	}

	/**
	 * Begins to send what is due and the window has room for.
	 * @return whether there may be more
	 */
	boolean takeAndSend() throws InterruptedException {
		if (!this.whole.getAsBoolean()) {
			return false;
		}
		this.permits.acquire();
		this.permits.release();
		var now = this.clock.instant();
		var taken = this.ledger.take(this.channel, now, this.permits.availablePermits(), now.plus(this.lease));
		for (var id : taken) {
			this.permits.acquire();
			this.threads.execute(() -> {
				try {
					send(id);
				}
				finally {
					this.permits.release();
				}
			});
		}
		return !taken.isEmpty();
	}

	private void send(MessageId id) {
		try {
			this.sender.send(id);
			this.bugs.remove(id);
		}
		catch (RuntimeException | Error ex) {
			if (this.trouble.passes(id, ex)) {
				soonAgain(id);
			}
			else {
				bug(id);
			}
		}
	}

	/** Once what was away is back it need not wait for the end of its lease. */
	private void soonAgain(MessageId id) {
		try {
			this.ledger.postpone(id, this.clock.instant().plus(SOON));
		}
		catch (RuntimeException ex) {
			// The ledger itself is away: the lease ends some time.
		}
	}

	/** Else it would be tried again for ever, each time that its lease ends. */
	private void bug(MessageId id) {
		if (this.bugs.size() > MOST_BUGS) {
			this.bugs.clear();
		}
		if (this.bugs.merge(id, 1, Integer::sum) < TRIES) {
			return;
		}
		try {
			this.sender.giveUp(id);
			this.bugs.remove(id);
		}
		catch (RuntimeException ex) {
			this.trouble.passes(id, ex);
		}
	}

	/** Waits a little for those under way. */
	@Override
	public void close() {
		this.threads.shutdown();
		try {
			if (!this.threads.awaitTermination(15, TimeUnit.SECONDS)) {
				this.threads.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			this.threads.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

}
