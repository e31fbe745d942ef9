package rapport.starter.redis;

import java.util.function.LongConsumer;

/** Is told how far the making of a working copy has come; says so in the log. */
public interface Progress extends LongConsumer {

	/**
	 * Says how many records there are to read in all, as far as is known. May be called
	 * again for more.
	 */
	void expect(long more);

	/**
	 * Says that so many more were read.
	 * @throws WorkingCopyLostException if it is somebody else's to make meanwhile
	 */
	@Override
	void accept(long more);

}
