package rapport.checkin.event;

import java.util.regex.Pattern;

/**
 * The id of an event: at most 63 lower-case letters, digits and hyphens, beginning with a
 * letter or digit.
 */
public record EventId(String value) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

	/**
	 * Throws an {@link InvalidEventException} that says what an id may be, if it is none.
	 */
	public EventId {
		if (!FORM.matcher(value).matches()) {
			throw new InvalidEventException(
					"An event's id has 1 to 63 lower-case letters, digits and hyphens, and begins with a letter or digit");
		}
	}

}
