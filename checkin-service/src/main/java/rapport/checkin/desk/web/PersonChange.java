package rapport.checkin.desk.web;

import org.jspecify.annotations.Nullable;
import rapport.starter.web.ProblemException;
import tools.jackson.databind.JsonNode;

/** What a body that changes a person says beside the fields. */
final class PersonChange {

	private static final int LONGEST_REASON = 200;

	private PersonChange() {
	}

	/** Returns the revision that was looked at; none if the body has none. */
	static @Nullable Long revision(JsonNode body) {
		var revision = body.path("revision");
		if (revision.isMissingNode() || revision.isNull()) {
			return null;
		}
		if (!revision.isIntegralNumber()) {
			throw ProblemException.invalid("revision must be a number");
		}
		return revision.longValue();
	}

	/** Returns why something is changed; none if the body does not tell. */
	static @Nullable String reason(JsonNode body) {
		var reason = body.path("reason");
		if (reason.isMissingNode() || reason.isNull()) {
			return null;
		}
		if (!reason.isString() || reason.stringValue().length() > LONGEST_REASON) {
			throw ProblemException.invalid("reason must be a text of at most " + LONGEST_REASON + " characters");
		}
		return reason.stringValue();
	}

}
