package rapport.checkin.kiosk;

/** Counts who tries codes that are none. */
public interface CodeAttempts {

	/**
	 * Returns whether so many wrong codes came from an address lately that no more are
	 * read.
	 */
	boolean tooMany(String address);

	void wrong(String address);

}
