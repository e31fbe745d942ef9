package rapport.starter.redis;

/** Makes a service's working copy in Redis anew from the record. */
public interface CopyRebuild {

	/**
	 * Makes it, on top of whatever is left of it. Only one instance does so at a time.
	 * Throws what stops it; it is called again then.
	 */
	void rebuild(Progress progress);

	/**
	 * Is called when the copy was lost, or is another one than before: what is remembered
	 * of it in memory is to be forgotten.
	 */
	default void forget() {
	}

}
