package rapport.starter.lifecycle;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/**
 * Takes a step again and again on a thread of its own for as long as the service runs. An
 * exception costs a pause; an {@link Error} is logged with its stack, breaks liveness,
 * and the loop tries on.
 */
public final class SupervisedLoop implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SupervisedLoop.class);

	private static final Duration FAREWELL = Duration.ofSeconds(5);

	/** One step of a loop. */
	@FunctionalInterface
	public interface Step {

		/**
		 * Does some work.
		 * @return whether there may be more at once, without the idle pause
		 */
		boolean run() throws InterruptedException;

	}

	private final String name;

	private final LoopStep step;

	private final Semaphore woken = new Semaphore(0);

	private volatile boolean wanted;

	private @Nullable Thread thread;

	/**
	 * A loop.
	 * @param name its thread's
	 * @param idle how long it pauses where there is nothing to do
	 * @param trouble how long it pauses after a failure
	 * @param events where it says that liveness is broken
	 */
	public SupervisedLoop(String name, Step step, Duration idle, Duration trouble, ApplicationEventPublisher events) {
		this.name = name;
		this.step = new LoopStep(name, step, idle, trouble, events, new RepeatedTrouble());
	}

	/** Ends the pause, if there is one. */
	public void wake() {
		this.woken.release();
	}

	@Override
	public synchronized void start() {
		if (!this.wanted) {
			this.wanted = true;
			this.thread = Thread.ofPlatform().name(this.name).daemon().start(this::live);
		}
	}

	private void live() {
		try {
			while (this.wanted) {
				var pause = this.step.take(() -> this.wanted);
				if (this.wanted && pause.isPositive() && this.woken.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
					this.woken.drainPermits();
				}
			}
		}
		catch (InterruptedException ex) {
			logger.debug("{} was interrupted", this.name);
		}
	}

	@Override
	public void stop() {
		Thread running;
		synchronized (this) {
			this.wanted = false;
			running = this.thread;
			this.thread = null;
		}
		wake();
		if (running != null && running != Thread.currentThread()) {
			join(running);
		}
	}

	private static void join(Thread running) {
		try {
			if (!running.join(FAREWELL)) {
				running.interrupt();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.wanted;
	}

}
