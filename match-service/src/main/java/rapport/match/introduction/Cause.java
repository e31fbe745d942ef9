package rapport.match.introduction;

/** Why an introduction ended without an answer. */
public enum Cause {

	EXIT, UNDO, STOPPED, ERASED, NO_CONSENT, NOT_REACHABLE, NO_ANSWER, EVENT_CHANGED, EVENT_OVER

}
