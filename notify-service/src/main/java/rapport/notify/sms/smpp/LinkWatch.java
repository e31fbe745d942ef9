package rapport.notify.sms.smpp;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import rapport.starter.lifecycle.SupervisedLoop;

/**
 * Notices a step of the link that neither ends nor fails: it closes what the step waits
 * for and interrupts it, so that the link binds anew. If the step hangs even so, liveness
 * is broken, and whatever runs the service starts it again.
 */
final class LinkWatch {

	private static final Logger logger = LoggerFactory.getLogger(LinkWatch.class);

	private final SupervisedLoop.Step step;

	private final Runnable rescue;

	private final long patience;

	private final ApplicationEventPublisher events;

	private @Nullable Hold hold;

	/**
	 * Creates a watch.
	 * @param step what is watched
	 * @param rescue closes what the step may wait for; may itself take long
	 * @param patience how long a step may take
	 * @param events where it says that liveness is broken
	 */
	LinkWatch(SupervisedLoop.Step step, Runnable rescue, Duration patience, ApplicationEventPublisher events) {
		this.step = step;
		this.rescue = rescue;
		this.patience = patience.toNanos();
		this.events = events;
	}

	/** A step under way, and how often it was found to take too long. */
	private record Hold(Thread thread, long since, int late) {
	}

	/** Takes the step. To be called by one thread. */
	boolean step() throws InterruptedException {
		began();
		try {
			return this.step.run();
		}
		catch (InterruptedException ex) {
			if (!rescued()) {
				throw ex;
			}
			return false;
		}
		finally {
			ended();
		}
	}

	/** Looks after the step. To be called again and again by another thread. */
	boolean look() {
		var late = late();
		if (late == null) {
			return false;
		}
		var stack = new IllegalStateException("where it hangs");
		stack.setStackTrace(late.thread().getStackTrace());
		if (late.late() == 1) {
			logger.warn("The link to the SMSC hangs; its session is closed and it binds again", stack);
			Thread.ofVirtual().name("smpp-rescue").start(this.rescue);
		}
		else {
			logger.error("The link to the SMSC hangs and cannot be freed; the service is to be started again", stack);
			AvailabilityChangeEvent.publish(this.events, this, LivenessState.BROKEN);
		}
		return false;
	}

	private synchronized void began() {
		this.hold = new Hold(Thread.currentThread(), System.nanoTime(), 0);
	}

	private synchronized boolean rescued() {
		return this.hold != null && this.hold.late() > 0;
	}

	/** An interruption that comes too late is none. */
	private synchronized void ended() {
		if (rescued()) {
			Thread.interrupted();
		}
		this.hold = null;
	}

	/** Returns the step if it takes too long, each time it has for as long again. */
	private synchronized @Nullable Hold late() {
		var held = this.hold;
		if (held == null || System.nanoTime() - held.since() < this.patience * (held.late() + 1)) {
			return null;
		}
		held.thread().interrupt();
		this.hold = new Hold(held.thread(), held.since(), held.late() + 1);
		return this.hold;
	}

}
