package rapport.starter.kafka;

import java.util.function.Consumer;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.starter.lifecycle.Away;
import rapport.starter.lifecycle.Unquoted;

/**
 * Takes in what was recorded, one after the other, where all of it is read again: what
 * cannot be used, or meets a bug, is left out and logged, since it would stop all else
 * for ever. Only what is away stops it, for that will be there again.
 */
public final class OneByOne {

	private static final Logger logger = LoggerFactory.getLogger(OneByOne.class);

	private OneByOne() {
	}

	/**
	 * Takes each in.
	 * @param name names one in the log, without anything of what is in it
	 */
	public static <T> void each(Iterable<? extends T> all, Function<T, String> name, Consumer<T> action) {
		for (var it : all) {
			take(name.apply(it), () -> action.accept(it));
		}
	}

	/**
	 * Takes many in at once; where that fails, each by itself, so that those are left out
	 * alone that it fails for.
	 */
	public static <T> void together(Iterable<? extends T> all, Function<T, String> name, Runnable atOnce,
			Consumer<T> action) {
		try {
			atOnce.run();
		}
		catch (RuntimeException ex) {
			if (Away.is(ex)) {
				throw ex;
			}
			each(all, name, action);
		}
	}

	/** Takes one in. */
	public static void take(String name, Runnable action) {
		try {
			action.run();
		}
		catch (PoisonMessageException ex) {
			logger.warn("{} is left out: {}", name, ex.reason());
		}
		catch (RuntimeException ex) {
			if (Away.is(ex)) {
				throw ex;
			}
			logger.error("{} is left out, since it meets a bug", name, Unquoted.of(ex));
		}
	}

}
