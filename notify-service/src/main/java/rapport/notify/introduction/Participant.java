package rapport.notify.introduction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One of those introduced.
 *
 * @param attendeeId who
 * @param helps what this one can help the others with
 * @param helpedBy what the others can help this one with
 * @param opener what to begin with
 * @param mentors whether this one is the mentor of the others
 * @param reply the answer, once there is one
 */
public record Participant(String attendeeId, List<String> helps, List<String> helpedBy, Opener opener, boolean mentors,
		@Nullable Reply reply) {

	public Participant {
		helps = List.copyOf(helps);
		helpedBy = List.copyOf(helpedBy);
	}

	/** What can be answered to an introduction. */
	public enum Reply {

		YES, LATER, NO

	}

	public boolean answered() {
		return this.reply != null;
	}

	/** Returns whether nothing of what this one wrote is in it, as after an erasure. */
	public boolean wordless() {
		return this.helps.isEmpty() && this.helpedBy.isEmpty() && this.opener.topic().isEmpty();
	}

}
