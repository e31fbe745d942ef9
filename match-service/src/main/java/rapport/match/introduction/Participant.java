package rapport.match.introduction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One of those who are introduced.
 *
 * @param gain what she gains, from 0 to 1
 * @param helps what she can help the others with
 * @param helpedBy what the others can help her with
 * @param mentors whether she is the mentor of another
 * @param answer what she said, once she did
 */
public record Participant(String attendeeId, double gain, List<String> helps, List<String> helpedBy, Opener opener,
		boolean mentors, @Nullable Answer answer) {

	Participant answering(@Nullable Answer said) {
		return new Participant(this.attendeeId, this.gain, this.helps, this.helpedBy, this.opener, this.mentors, said);
	}

	/** Whether she has not put it off or turned it down. */
	boolean in() {
		return this.answer == null || this.answer == Answer.YES;
	}

}
