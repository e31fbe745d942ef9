package rapport.checkin.door;

/** Reads from the text that is stored of it where somebody stands. */
public interface StayText {

	/** Returns the stay; {@link Stay#NONE} for an empty text. */
	Stay read(String text);

}
