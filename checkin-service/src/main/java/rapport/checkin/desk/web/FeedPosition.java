package rapport.checkin.desk.web;

/** Positions in a feed: two numbers with a hyphen between them. */
final class FeedPosition {

	private FeedPosition() {
	}

	/**
	 * Returns less than 0 if the first stands before the second, 0 if they are the same.
	 */
	static int compare(String first, String second) {
		int byTime = Long.compare(part(first, 0), part(second, 0));
		return (byTime != 0) ? byTime : Long.compare(part(first, 1), part(second, 1));
	}

	private static long part(String position, int index) {
		int hyphen = position.indexOf('-');
		return Long.parseUnsignedLong((index == 0) ? position.substring(0, hyphen) : position.substring(hyphen + 1));
	}

}
