package rapport.checkin.plumbing;

/** Something in memory that was read from the working copy. */
public interface CopyCache {

	/** Forgets all, since the working copy was lost. */
	void forget();

}
