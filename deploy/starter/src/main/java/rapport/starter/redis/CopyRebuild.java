package rapport.starter.redis;

import java.util.function.LongConsumer;

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

	/** Is told how far the making of a working copy has come; says so in the log. */
	interface Progress extends LongConsumer {

		/**
		 * Says how many records there are to read in all, as far as is known. May be
		 * called again for more.
		 */
		void expect(long more);

		/**
		 * Says that so many more were read.
		 * @throws WorkingCopy.LostException if it is somebody else's to make meanwhile
		 */
		@Override
		void accept(long more);

	}

}
