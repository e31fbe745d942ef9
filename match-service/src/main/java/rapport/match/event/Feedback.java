package rapport.match.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rapport.match.attendee.Attendee;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;
import rapport.match.term.Term;
import rapport.match.term.Terms;
import rapport.match.worth.Taste;

/** What an attendee's introductions taught of her taste. */
final class Feedback {

	private Feedback() {
	}

	/**
	 * Folded in the order in which they were proposed, so that it is always the same.
	 * @param terms say which labels are one term
	 */
	static Taste taste(Attendee attendee, Collection<Introduction> introductions, Terms terms) {
		var lessons = new ArrayList<Introduction>();
		for (var introduction : introductions) {
			if (introduction.state() == State.MET || her(introduction, attendee).answer() == Answer.NO) {
				lessons.add(introduction);
			}
		}
		lessons.sort(Comparator.comparing(Introduction::proposedAt).thenComparing(Introduction::id));
		var taste = Taste.NONE;
		for (var lesson : lessons) {
			var her = her(lesson, attendee);
			if (her.answer() == Answer.NO) {
				taste = taste.declined(reasons(attendee, lesson, her, terms));
			}
			else if (her.answer() == Answer.YES) {
				taste = taste.met(reasons(attendee, lesson, her, terms));
			}
		}
		return taste;
	}

	private static Participant her(Introduction introduction, Attendee attendee) {
		return introduction.participant(attendee.id()).orElseThrow();
	}

	/**
	 * The keys of those of her terms that the introduction gave as its reasons, some of
	 * them in the words of another.
	 */
	private static List<String> reasons(Attendee attendee, Introduction introduction, Participant her, Terms terms) {
		var reasons = Stream.concat(introduction.shared().stream(), her.helpedBy().stream())
			.map((it) -> terms.of(it).key())
			.collect(Collectors.toSet());
		return Stream.of(attendee.interests(), attendee.asks())
			.flatMap(List::stream)
			.map(Term::key)
			.filter(reasons::contains)
			.distinct()
			.toList();
	}

}
