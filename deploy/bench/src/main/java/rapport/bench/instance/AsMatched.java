package rapport.bench.instance;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.match.attendee.Experience;
import rapport.match.attendee.Mentoring;
import rapport.match.topic.TopicTable;
import rapport.match.term.Term;
import rapport.match.term.Terms;

/** What the matcher sees of a registered attendee, as its messages make it. */
final class AsMatched {

	/** By spelling and the table of topics, as the service does by default. */
	private static final Terms TERMS = new Terms(TopicTable.with(List.of()), 50_000);

	private AsMatched() {
	}

	static rapport.match.attendee.Attendee of(Attendee it) {
		return new rapport.match.attendee.Attendee(it.id().value(), Term.of(it.company()).key(),
				Term.of(it.role()).key(), TERMS.all(it.interests()), TERMS.all(it.offers()), TERMS.all(it.asks()),
				Set.copyOf(it.profile().languages()), experience(it), mentoring(it), it.reachable(), it.introduce(),
				switch (it.profile().pace()) {
					case GENTLE -> 1;
					case STEADY -> 2;
					case EAGER -> 4;
				});
	}

	private static @Nullable Experience experience(Attendee it) {
		var experience = it.profile().experience();
		return (experience != null) ? Experience.valueOf(experience.name()) : null;
	}

	private static Mentoring mentoring(Attendee it) {
		var mentoring = it.profile().mentoring();
		return (mentoring != null) ? Mentoring.valueOf(mentoring.name()) : Mentoring.NONE;
	}

}
