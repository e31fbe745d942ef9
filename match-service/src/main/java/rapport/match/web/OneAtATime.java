package rapport.match.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import rapport.starter.web.Problem;
import rapport.starter.web.ProblemException;

/**
 * Lets one explanation be made at a time: each takes the memory of an event's copy.
 */
@Component
class OneAtATime {

	private final Semaphore free = new Semaphore(1);

	/**
	 * Returns what is made.
	 * @throws ProblemException if another one is being made
	 */
	<T> T make(Supplier<T> made) {
		if (!this.free.tryAcquire()) {
			throw new ProblemException(Problem.tryAgain());
		}
		try {
			return made.get();
		}
		finally {
			this.free.release();
		}
	}

}
