package rapport.local.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Starts a part again that ended, until one ends again and again. */
final class Supervisor implements AutoCloseable {

	/** How often in a row a part may end soon after its start. */
	private static final int MOST_ENDS = 5;

	/** A part that ran longer than this ended for another reason than the last time. */
	private static final Duration SOON = Duration.ofMinutes(1);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

	private final Consumer<String> terminal;

	private final Map<Part, Thread> watching = new ConcurrentHashMap<>();

	private final CompletableFuture<String> gaveUp = new CompletableFuture<>();

	/** Says what may be the reason of all of a part's ends, by its log. */
	private final Function<Path, String> remark;

	/**
	 * Watches nothing yet.
	 * @param terminal is told of each end
	 */
	Supervisor(Consumer<String> terminal) {
		this(terminal, FreeSpace::remark);
	}

	Supervisor(Consumer<String> terminal, Function<Path, String> remark) {
		this.terminal = terminal;
		this.remark = remark;
	}

	/** Starts the part again whenever it ends, from now on. */
	void watch(RunningPart part) {
		var thread = Thread.ofPlatform().daemon().name("watch-" + part.part().title()).unstarted(() -> supervise(part));
		this.watching.put(part.part(), thread);
		thread.start();
	}

	/** Leaves the part as it is from now on; whether it runs is up to the caller. */
	void leave(Part part) {
		var thread = this.watching.remove(part);
		if (thread != null) {
			thread.interrupt();
			awaitEnd(thread);
		}
	}

	/** Completes when a part ended again and again, with a line that says which. */
	CompletableFuture<String> gaveUp() {
		return this.gaveUp;
	}

	/** Leaves all parts as they are. */
	@Override
	public void close() {
		this.watching.values().forEach(Thread::interrupt);
		this.watching.keySet().forEach(this::leave);
	}

	private void supervise(RunningPart part) {
		try {
			int ends = 0;
			while (ends < MOST_ENDS) {
				long started = System.nanoTime();
				int status = part.ended().get();
				ends = (System.nanoTime() - started > SOON.toNanos()) ? 1 : ends + 1;
				ends = startAgain(part, status, ends);
			}
			this.gaveUp.complete(part.part().title() + " ended " + ends + " times in a row; see " + part.log()
					+ this.remark.apply(part.log()));
		}
		catch (InterruptedException | ExecutionException ex) {
			// It is left as it is.
		}
	}

	/** Tries until it runs or has failed too often; returns how often it has by then. */
	private int startAgain(RunningPart part, int status, int endsBefore) throws InterruptedException {
		int ends = endsBefore;
		var reason = "ended with status " + status;
		while (ends < MOST_ENDS) {
			this.terminal.accept(part.part().title() + " " + reason + " and is started again; see " + part.log()
					+ this.remark.apply(part.log()));
			Thread.sleep(FIRST_PAUSE.multipliedBy(1L << (ends - 1)));
			try {
				part.startAgain();
				break;
			}
			catch (RuntimeException ex) {
				// Whatever it is, such as a disk that is full: nobody else would start
				// it.
				if (Thread.interrupted()) {
					throw new InterruptedException();
				}
				reason = "did not start (" + ex.getMessage() + ")";
				ends++;
			}
		}
		return ends;
	}

	private static void awaitEnd(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
