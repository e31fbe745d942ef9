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
 * @param erased whether she was erased: who is registered by her id now, if anybody, is
 * somebody else
 */
public record Participant(String attendeeId, double gain, List<String> helps, List<String> helpedBy, Opener opener,
		boolean mentors, @Nullable Answer answer, boolean erased) {

	/** Somebody who is not erased. */
	public Participant(String attendeeId, double gain, List<String> helps, List<String> helpedBy, Opener opener,
			boolean mentors, @Nullable Answer answer) {
		this(attendeeId, gain, helps, helpedBy, opener, mentors, answer, false);
	}

	Participant answering(@Nullable Answer said) {
		return new Participant(this.attendeeId, this.gain, this.helps, this.helpedBy, this.opener, this.mentors, said,
				this.erased);
	}

	/** Whether she has not put it off or turned it down. */
	boolean in() {
		return this.answer == null || this.answer == Answer.YES;
	}

}
