package rapport.notify.consent;

/** Keeps wishes for good. */
public interface WishPublisher {

	/**
	 * Publishes a wish, and returns when it is kept safe.
	 * @throws RuntimeException if it is not
	 */
	void publish(Wish wish);

}
