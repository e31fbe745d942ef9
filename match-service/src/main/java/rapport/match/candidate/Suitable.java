package rapport.match.candidate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.attendee.Experience;
import rapport.match.attendee.Mentoring;
import rapport.match.worth.Profile;

/** Who of some suits people of one kind, as bitmaps. */
final class Suitable {

	private final long[] talking;

	private final long[] mentoring;

	/** Whom the same suit; experience matters to mentoring alone. */
	record Kind(int languages, Mentoring mentoring, @Nullable Experience experience) {

		static Kind of(Profile one) {
			var attendee = one.attendee();
			return new Kind(one.languages(), attendee.mentoring(),
					attendee.caresForMentoring() ? attendee.experience() : null);
		}

	}

	/** Who of some suits one, and all of her kind. */
	Suitable(Profile one, List<Profile> some) {
		this.talking = Bits.of(some.size(), (it) -> one.mayTalkWith(some.get(it)));
		var self = one.attendee();
		this.mentoring = Bits.of(some.size(),
				(it) -> self.caresForMentoring() && mentor(self, some.get(it).attendee()));
	}

	private static boolean mentor(Attendee one, Attendee other) {
		return one.mentors(other) || other.mentors(one);
	}

	/** Those who may have a language in common with her. */
	long[] talking() {
		return this.talking;
	}

	/** Those who could be a mentor to her, or she to them. */
	long[] mentoring() {
		return this.mentoring;
	}

}
