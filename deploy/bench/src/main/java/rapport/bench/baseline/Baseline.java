package rapport.bench.baseline;

/** A way to choose introductions. */
interface Baseline extends AutoCloseable {

	String name();

	/** Somebody came. */
	default void enter(int person) {
	}

	/** Somebody left. */
	default void leave(int person) {
	}

	/** Chooses now, by calls of {@link Situation#introduce}. */
	void round(Situation situation);

	@Override
	default void close() {
	}

}
