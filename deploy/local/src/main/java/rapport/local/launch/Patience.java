package rapport.local.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How long a service may take to be ready, and who is told while it is not.
 *
 * @param atMost then it is given up
 * @param between the times that the terminal is told
 */
record Patience(Duration atMost, Duration between, Consumer<String> terminal) {

	/** Gives a service some minutes and tells nobody. */
	static Patience silent() {
		return new Patience(Duration.ofMinutes(3), Duration.ofMinutes(3), (_) -> {
		});
	}

	/**
	 * Gives a service all the time that it takes, and says now and then who is not ready.
	 */
	static Patience endless(Consumer<String> terminal) {
		return new Patience(Duration.ofDays(365), Duration.ofSeconds(20), terminal);
	}

	Wait begin(String name, Path log) {
		return new Wait(this, name, log);
	}

	/** One wait for one service. */
	static final class Wait {

		private final Patience patience;

		private final String name;

		private final Path log;

		private long next;

		private Wait(Patience patience, String name, Path log) {
			this.patience = patience;
			this.name = name;
			this.log = log;
			this.next = System.nanoTime() + patience.between().toNanos();
		}

		/** Says that it goes on if it is time to; returns false, for it is not ready. */
		boolean goesOn() {
			if (System.nanoTime() > this.next) {
				this.next += this.patience.between().toNanos();
				this.patience.terminal().accept(this.name + " is not ready yet; see " + this.log);
			}
			return false;
		}

	}

}
