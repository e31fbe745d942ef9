package rapport.bench.door;

import java.io.IOException;

/** Something that is called again and again by many at once. */
interface Target {

	/** How long a decided scan is as it is stored and published, in bytes. */
	int SCAN = 800;

	String name();

	/** Opens what one caller uses. */
	Line open() throws IOException;

	/** One caller's way to it, for one call at a time. */
	interface Line extends AutoCloseable {

		/** Returns once the call was answered as it should be. */
		void call() throws IOException, InterruptedException;

		@Override
		void close() throws IOException;

	}

}
