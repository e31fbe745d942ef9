package rapport.starter.redis;

import java.util.OptionalLong;

/**
 * What the record remembers of a working copy. Redis itself cannot tell that it came back
 * from an older state, or that the record is another one than it was made from.
 */
interface CopyWitness {

	/** Returns whether it can be asked; not before there are topics. */
	boolean ready();

	/**
	 * Returns which record it is: another one, if all that was recorded is lost.
	 * @throws rapport.starter.lifecycle.AwayException if it is away
	 */
	String record();

	/**
	 * Returns the pulse that was noted last, if it is remembered.
	 * @throws rapport.starter.lifecycle.AwayException if the record is away
	 */
	OptionalLong noted();

	/**
	 * Notes a pulse that was seen.
	 * @throws rapport.starter.lifecycle.AwayException if the record is away
	 */
	void note(long pulse);

}
