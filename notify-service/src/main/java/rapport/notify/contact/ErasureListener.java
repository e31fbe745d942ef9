package rapport.notify.contact;

/** Is told who was erased; each feature forgets its own. */
public interface ErasureListener {

	/**
	 * Forgets all of an attendee. Safe to be told again.
	 * @throws RuntimeException if not all of it could be forgotten
	 */
	void erased(AttendeeRef attendee);

}
