package rapport.checkin.attendee;

/** Tells whose a number is, without telling the number. */
@FunctionalInterface
public interface People {

	/** Returns 32 hexadecimal digits, the same for the same number at all events. */
	String of(String phone);

}
