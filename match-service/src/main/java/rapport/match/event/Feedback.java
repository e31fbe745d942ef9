package rapport.match.event;

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
		var taste = Taste.NONE;
		var inOrder = introductions.stream()
			.sorted(Comparator.comparing(Introduction::proposedAt).thenComparing(Introduction::id))
			.toList();
		for (var introduction : inOrder) {
			var her = introduction.participant(attendee.id()).orElseThrow();
			if (introduction.state() == State.MET && her.answer() == Answer.YES) {
				taste = taste.met(reasons(attendee, introduction, her, terms));
			}
			else if (her.answer() == Answer.NO) {
				taste = taste.declined(reasons(attendee, introduction, her, terms));
			}
		}
		return taste;
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
