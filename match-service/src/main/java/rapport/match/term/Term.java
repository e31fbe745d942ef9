package rapport.match.term;

import java.util.Collection;
import java.util.List;

/**
 * Something to talk about, help with or ask for.
 *
 * @param key what makes two terms the same
 * @param label as the attendee wrote it
 */
public record Term(String key, String label) {

	/** The term of what an attendee wrote, by its spelling alone. */
	public static Term of(String label) {
		return Terms.BY_SPELLING.of(label);
	}

	/**
	 * The terms of what an attendee wrote, by spelling alone, each once, in her order.
	 */
	public static List<Term> all(Collection<String> labels) {
		return Terms.BY_SPELLING.all(labels);
	}

}
