package rapport.checkin.door;

/** Something that is being recorded. */
public interface Recording {

	/**
	 * Returns once it is recorded; throws if it is not, or not in time. The same scan
	 * later completes it.
	 */
	void await();

	/** Something of which nobody needs to know when it is recorded. */
	Recording NOTHING = () -> {
	};

}
