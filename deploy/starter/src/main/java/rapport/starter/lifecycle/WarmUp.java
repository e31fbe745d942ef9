package rapport.starter.lifecycle;

import java.time.Duration;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Does something again and again before the service says that it is ready: what it runs
 * through is then loaded and compiled, and who comes first need not wait for that.
 */
public final class WarmUp implements ApplicationRunner {

	/** Some more than the calls after which the JVM compiles a method. */
	static final int TIMES = 250;

	private static final Duration AT_MOST = Duration.ofSeconds(1);

	/** What is done; it must leave nothing behind. */
	@FunctionalInterface
	public interface Action {

		void run() throws Exception;

	}

	private final Action action;

	public WarmUp(Action action) {
		this.action = action;
	}

	@Override
	public void run(ApplicationArguments arguments) throws InterruptedException {
		long until = System.nanoTime() + AT_MOST.toNanos();
		try {
			for (int i = 0; i < TIMES && System.nanoTime() < until; i++) {
				this.action.run();
			}
		}
		catch (InterruptedException ex) {
			throw ex;
		}
		catch (Exception ex) {
			// What is wrong is told where it matters; it is not worth the start.
		}
	}

}
