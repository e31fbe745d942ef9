package rapport.bench.instance;

import java.util.Set;

import rapport.checkin.attendee.Attendee;
import rapport.match.term.Term;

/** What the matcher sees of a registered attendee, as its messages make it. */
final class AsMatched {

	private AsMatched() {
	}

	static rapport.match.attendee.Attendee of(Attendee it) {
		return new rapport.match.attendee.Attendee(it.id().value(), Term.of(it.company()).key(),
				Term.all(it.interests()), Term.all(it.offers()), Term.all(it.asks()), Set.copyOf(it.languages()),
				it.reachable(), it.introduce(), switch (it.pace()) {
					case GENTLE -> 1;
					case STEADY -> 2;
					case EAGER -> 4;
				});
	}

}
