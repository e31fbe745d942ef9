package rapport.match.candidate;

import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;

/** Who may be introduced to someone. */
@FunctionalInterface
public interface Allowed {

	/** Whether another may be introduced to her. */
	boolean test(Profile other);

	/**
	 * Whether it has to be asked about somebody, or her row alone says that she may. Most
	 * are then never fetched from memory.
	 * @param view whose introductions it is about
	 * @param rows where the other's row is
	 * @param row where it begins
	 */
	default boolean mayForbid(AttendeeView view, int[] rows, int row) {
		return true;
	}

}
