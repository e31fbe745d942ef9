package rapport.notify.introduction;

import java.util.Optional;

/** The newest known revision of each introduction. */
public interface Introductions {

	/**
	 * Stores it unless a newer revision is known.
	 * @return whether this revision is the newest, also if it was stored before
	 */
	boolean put(Introduction introduction);

	Optional<Introduction> find(String eventId, String introductionId);

}
