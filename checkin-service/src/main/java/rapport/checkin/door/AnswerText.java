package rapport.checkin.door;

/** Writes answers as the text that is kept and sent. */
public interface AnswerText {

	String write(Answer answer);

	/** Returns the text without what it says of its holder. */
	String withoutHolder(String text);

}
