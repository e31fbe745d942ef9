package rapport.match.introduction;

/** What a participant said. */
public enum Answer {

	YES, LATER, NO

}
