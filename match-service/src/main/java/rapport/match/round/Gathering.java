package rapport.match.round;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.match.introduction.Introduction;
import rapport.match.term.Term;
import rapport.match.worth.Profile;

/**
 * Two who are to be introduced, and who joined them.
 *
 * @param members the two, then those who joined
 * @param around what the group is introduced around; null while it is of two
 */
record Gathering(Pair pair, List<Profile> members, @Nullable Term around) {

	private static final int MOST = 5;

	static Gathering of(Pair pair) {
		return new Gathering(pair, List.of(pair.one(), pair.other()), null);
	}

	Gathering with(Profile another, Term topic) {
		var all = new ArrayList<>(this.members);
		all.add(another);
		return new Gathering(this.pair, all, topic);
	}

	/** Whether one more may join. */
	boolean hasRoom() {
		return this.members.size() < MOST;
	}

	int size() {
		return this.members.size();
	}

	Introduction proposed(Proposal proposal) {
		return (this.around != null) ? proposal.of(this.members, this.around) : proposal.of(this.pair);
	}

}
