package rapport.match.topic;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells at a failed start in one line what is wrong with the organizer's aliases. */
class BadAliasesAnalyzer extends AbstractFailureAnalyzer<BadAliasesException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, BadAliasesException cause) {
		return new FailureAnalysis(cause.getMessage(), "Correct the file, or set it to nothing.", cause);
	}

}
