package rapport.match.introduction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One of those who are introduced.
 *
 * @param gain what she gains, from 0 to 1
 * @param helps what she can help the other with
 * @param helpedBy what the other can help her with
 * @param answer what she said, once she did
 */
public record Participant(String attendeeId, double gain, List<String> helps, List<String> helpedBy, Opener opener,
		@Nullable Answer answer) {

	Participant answering(Answer said) {
		return new Participant(this.attendeeId, this.gain, this.helps, this.helpedBy, this.opener, said);
	}

}
