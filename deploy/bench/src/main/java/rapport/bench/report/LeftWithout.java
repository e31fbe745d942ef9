package rapport.bench.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import rapport.match.attendee.Attendee;
import rapport.match.term.Term;

/**
 * Who has anybody to be introduced to, and who would have nobody if only what one asks
 * for or likes were a gain, as before giving was one.
 */
final class LeftWithout {

	private final Trial trial;

	private final BitSet somebody = new BitSet();

	private final BitSet somebodyByTaking = new BitSet();

	private final BitSet introduced = new BitSet();

	LeftWithout(Trial trial) {
		this.trial = trial;
		var graph = trial.result().graph();
		for (int pair = 0; pair < graph.size(); pair++) {
			int one = graph.first(pair);
			int other = graph.second(pair);
			mark(this.somebody, one, other);
			if (bothTake(attendee(one), attendee(other))) {
				mark(this.somebodyByTaking, one, other);
			}
		}
		trial.result().introductions().forEach((it) -> mark(this.introduced, it.first(), it.other()));
	}

	/** What somebody named. */
	enum Named {

		ONLY_OFFERS("only what they can help with"),

		OFFERS("what they can help with, and more"),

		NO_OFFERS("only what they ask for or like"),

		NOTHING("nothing");

		private final String words;

		Named(String words) {
			this.words = words;
		}

		static Named by(Attendee it) {
			boolean takes = !it.asks().isEmpty() || !it.interests().isEmpty();
			if (it.offers().isEmpty()) {
				return takes ? NO_OFFERS : NOTHING;
			}
			return takes ? OFFERS : ONLY_OFFERS;
		}

	}

	/**
	 * Returns whether each of two gets something that she asked for or likes, or one is a
	 * mentor to the other: what was a gain before giving was one.
	 */
	static boolean bothTake(Attendee one, Attendee other) {
		return one.mentors(other) || other.mentors(one) || (takes(one, other) && takes(other, one));
	}

	private static boolean takes(Attendee one, Attendee from) {
		return share(one.asks(), from.offers()) || share(one.interests(), from.interests())
				|| share(one.interests(), from.offers());
	}

	private static boolean share(List<Term> some, List<Term> others) {
		return !Collections.disjoint(some.stream().map(Term::key).toList(), others.stream().map(Term::key).toList());
	}

	void write(MarkdownReport report) {
		report.heading("Who is left without");
		report.paragraph(
				"""
						Of those who take part in *%s*, by what they named: how many have a feasible partner where only what one asks \
						for or likes is a gain, as it was before giving was one; how many have one now; and how many were introduced. \
						The first counts feasible pairs of today alone."""
					.formatted(this.trial.name()));
		var rows = new ArrayList<List<String>>();
		for (var named : Named.values()) {
			var people = takingPart().filter((it) -> Named.by(attendee(it)) == named).toArray();
			if (people.length > 0) {
				rows.add(row(named.words, people));
			}
		}
		rows.add(row("**all**", takingPart().toArray()));
		report.table(List.of("named", "take part", "had somebody", "have somebody", "were introduced"), rows);
	}

	private List<String> row(String words, int[] people) {
		return List.of(words, "" + people.length, count(people, this.somebodyByTaking), count(people, this.somebody),
				count(people, this.introduced));
	}

	private static String count(int[] people, BitSet marked) {
		return "" + IntStream.of(people).filter(marked::get).count();
	}

	private IntStream takingPart() {
		var people = this.trial.instance().people();
		return IntStream.range(0, people.size()).filter((it) -> people.get(it).takesPart());
	}

	private Attendee attendee(int number) {
		return this.trial.instance().people().get(number).attendee();
	}

	private static void mark(BitSet people, int one, int other) {
		people.set(one);
		people.set(other);
	}

}
