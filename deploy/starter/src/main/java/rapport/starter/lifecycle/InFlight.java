package rapport.starter.lifecycle;

/** What this instance has sent off and not heard of yet. */
@FunctionalInterface
public interface InFlight {

	/** Returns when all that was sent before has come to its end, well or not. */
	void settle();

}
