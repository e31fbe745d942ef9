package rapport.notify.answer;

/**
 * The place of an answer among the answers of one attendee to one introduction.
 *
 * @param ordinal how many different answers in a row there were, with this one
 * @param sequence grows with each of them, whatever is forgotten
 */
public record Turn(long ordinal, long sequence) {

}
