package rapport.starter.lifecycle;

import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter;

/** Ends a service that runs already, where it turns out that it must not. */
public final class Refusal {

	private final Runnable end;

	private final AtomicBoolean ending = new AtomicBoolean();

	/**
	 * A refusal.
	 * @param end ends the service; is not waited for
	 */
	public Refusal(Runnable end) {
		this.end = end;
	}

	/** Says why as a start that fails does, and ends the service; once is enough. */
	public void end(RefusedStartException refused) {
		if (!this.ending.compareAndSet(false, true)) {
			return;
		}
		new LoggingFailureAnalysisReporter()
			.report(new FailureAnalysis(String.valueOf(refused.getMessage()), refused.action(), refused));
		this.end.run();
	}

}
