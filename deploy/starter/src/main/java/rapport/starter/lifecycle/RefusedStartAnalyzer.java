package rapport.starter.lifecycle;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it at the end of the log, without a stack. */
class RefusedStartAnalyzer extends AbstractFailureAnalyzer<RefusedStartException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RefusedStartException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
