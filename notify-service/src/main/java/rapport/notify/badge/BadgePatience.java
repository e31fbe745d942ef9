package rapport.notify.badge;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.starter.lifecycle.Away;
import rapport.starter.lifecycle.Unquoted;

/**
 * Deals with what badges send, one after the other. While something is away the others
 * wait; over a bug they do not for long, since it would stop all badges for ever.
 */
final class BadgePatience {

	private static final Logger logger = LoggerFactory.getLogger(BadgePatience.class);

	private static final int TRIES = 5;

	private final BooleanSupplier closed;

	private final Duration pause;

	/**
	 * Creates it.
	 * @param closed says whether nothing more is to be done
	 * @param pause between two tries
	 */
	BadgePatience(BooleanSupplier closed, Duration pause) {
		this.closed = closed;
		this.pause = pause;
	}

	/**
	 * Does it until it succeeds, or is given up as a bug.
	 * @return whether it is over; else the broker is to bring it again
	 */
	boolean over(Runnable action) {
		for (int bugs = 0; !this.closed.getAsBoolean(); pause()) {
			try {
				action.run();
				return true;
			}
			catch (RuntimeException ex) {
				if (Away.is(ex)) {
					logger.warn("What a badge sent cannot be kept safe now; trying again: {}",
							ex.getClass().getSimpleName());
				}
				else if (isTooMuch(++bugs, ex)) {
					return true;
				}
			}
			catch (Error ex) {
				if (isTooMuch(++bugs, ex)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isTooMuch(int bugs, Throwable ex) {
		if (bugs == 1) {
			logger.error("What a badge sent meets a bug; trying again", Unquoted.of(ex));
		}
		if (bugs == TRIES) {
			logger.error("What a badge sent meets a bug, and is dropped: {}", ex.getClass().getSimpleName());
		}
		return bugs == TRIES;
	}

	private void pause() {
		try {
			Thread.sleep(this.pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
