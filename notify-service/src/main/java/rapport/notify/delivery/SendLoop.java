package rapport.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;

/**
 * Takes planned messages from the ledger and sends them, a window of them at a time on
 * each channel; and tells others how far they came.
 */
public final class SendLoop implements AutoCloseable {

	private static final long IDLE_MILLIS = 50;

	private static final long TROUBLE_MILLIS = 1000;

	private final Ledger ledger;

	private final Sender sender;

	private final Progress progress;

	private final Announcer announcer;

	private final Duration lostAfter;

	private final Consumer<RuntimeException> trouble;

	private final Clock clock;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private volatile boolean running = true;

	/**
	 * Creates a loop that tells of what goes wrong, such as an absent store, and goes on.
	 */
	public SendLoop(Ledger ledger, Sender sender, Progress progress, Announcer announcer, Duration lostAfter,
			Consumer<RuntimeException> trouble, Clock clock) {
		this.ledger = ledger;
		this.sender = sender;
		this.progress = progress;
		this.announcer = announcer;
		this.lostAfter = lostAfter;
		this.trouble = trouble;
		this.clock = clock;
	}

	/** Starts sending, so many messages at a time on each channel. */
	public void start(int window) {
		for (var channel : Channel.values()) {
			var permits = new Semaphore(window);
			this.threads.execute(() -> repeat(IDLE_MILLIS, () -> takeAndSend(channel, permits)));
		}
		this.threads.execute(() -> repeat(TROUBLE_MILLIS, () -> {
			this.progress.settleLost(this.lostAfter);
			return false;
		}));
		this.threads.execute(() -> repeat(IDLE_MILLIS, this.announcer::tell));
	}

	/** Stops taking messages, and waits a little for those under way. */
	@Override
	public void close() {
		this.running = false;
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

	private interface Step {

		/** Returns whether there may be more to do at once. */
		boolean run() throws InterruptedException;

	}

	private void repeat(long idleMillis, Step step) {
		try {
			while (this.running) {
				try {
					if (!step.run()) {
						Thread.sleep(idleMillis);
					}
				}
				catch (RuntimeException ex) {
					this.trouble.accept(ex);
					Thread.sleep(TROUBLE_MILLIS);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean takeAndSend(Channel channel, Semaphore permits) throws InterruptedException {
		permits.acquire();
		permits.release();
		var taken = this.ledger.take(channel, this.clock.instant(), permits.availablePermits());
		for (var id : taken) {
			permits.acquire();
			this.threads.execute(() -> {
				try {
					send(id);
				}
				finally {
					permits.release();
				}
			});
		}
		return !taken.isEmpty();
	}

	private void send(MessageId id) {
		try {
			this.sender.send(id);
		}
		catch (RuntimeException ex) {
			this.trouble.accept(ex);
		}
	}

}
