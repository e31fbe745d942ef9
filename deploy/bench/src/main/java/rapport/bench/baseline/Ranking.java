package rapport.bench.baseline;

import rapport.match.attendee.Attendee;

/** A search engine or database that answers who of those there is most like somebody. */
public interface Ranking extends AutoCloseable {

	String name();

	void enter(int person, Attendee attendee);

	void leave(int person);

	/** At most {@code most} others of those there, the best first. */
	int[] best(int person, Attendee attendee, int most);

	/** All have come: what can be prepared for the searches is prepared now. */
	default void ready() {
	}

	@Override
	void close();

}
