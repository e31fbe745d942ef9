package rapport.starter.lifecycle;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;

/** A loop's step, whose failures are told and end nothing. */
record LoopStep(String name, SupervisedLoop.Step step, Duration idle, Duration trouble,
		ApplicationEventPublisher events, RepeatedTrouble repeated) {

	private static final Logger logger = LoggerFactory.getLogger(SupervisedLoop.class);

	/**
	 * Takes it.
	 * @param wanted says whether the loop still runs; failures at its end are not told
	 * @return how long to pause then
	 */
	Duration take(BooleanSupplier wanted) throws InterruptedException {
		try {
			return this.step.run() ? Duration.ZERO : this.idle;
		}
		catch (RuntimeException ex) {
			if (wanted.getAsBoolean()) {
				report(ex);
			}
			return this.trouble;
		}
		catch (Error ex) {
			if (isToBeTold(ex.toString())) {
				logger.error("{} is broken; it tries on", this.name, ex);
			}
			AvailabilityChangeEvent.publish(this.events, this, LivenessState.BROKEN);
			return this.trouble;
		}
	}

	private void report(RuntimeException ex) {
		boolean away = Away.is(ex);
		if (!isToBeTold(away ? ex.getClass().getName() : ex.toString())) {
			return;
		}
		if (away) {
			logger.warn("{} waits: {}", this.name, ex.getClass().getSimpleName());
		}
		else {
			logger.warn("{} failed; it tries again", this.name, ex);
		}
	}

	private boolean isToBeTold(String trouble) {
		return this.repeated.isToBeTold(trouble, System.nanoTime());
	}

}
