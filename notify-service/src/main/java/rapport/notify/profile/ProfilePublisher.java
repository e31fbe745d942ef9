package rapport.notify.profile;

/** Tells other services what attendees say of themselves. */
public interface ProfilePublisher {

	/**
	 * Publishes a profile, and returns when it is kept safe.
	 * @throws RuntimeException if it is not; whoever brought the words brings them again
	 * then
	 */
	void publish(Profile profile);

}
