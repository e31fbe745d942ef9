package rapport.checkin.attendee;

import java.util.Collection;
import java.util.List;

/**
 * Which fields of her profile an attendee filled in herself, so that no import takes them
 * away.
 *
 * @param revision of what she said last; 0 if she said nothing
 * @param fields {@code interests}, {@code offers} or {@code asks}, in this order
 */
public record Said(long revision, List<String> fields) {

	/** Of who said nothing. */
	public static final Said NOTHING = new Said(0, List.of());

	public Said {
		fields = List.copyOf(fields);
	}

	/** Returns the same without some fields, which somebody else filled in since. */
	public Said without(Collection<String> others) {
		return new Said(this.revision, this.fields.stream().filter((it) -> !others.contains(it)).toList());
	}

}
