package rapport.notify.introduction;

import java.util.Optional;

/** The newest known revision of each introduction. */
public interface Introductions {

	/**
	 * Stores it unless a newer revision is known.
	 * @return whether this revision is the newest, also if it was stored before
	 */
	boolean put(Introduction introduction);

	/** Forgets one; returns whether it was known. */
	boolean erase(String eventId, String introductionId);

	/** Forgets all introductions of an event. */
	void eraseAll(String eventId);

	Optional<Introduction> find(String eventId, String introductionId);

}
