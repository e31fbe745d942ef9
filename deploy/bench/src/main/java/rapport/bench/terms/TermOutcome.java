package rapport.bench.terms;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

import rapport.bench.terms.LabelledPair.Judgement;

/**
 * How often pairs were rightly taken for one term.
 *
 * @param right those that belong together and were taken for one
 * @param wrong those that are different and were taken for one
 * @param same the share of the same that were taken for one, 0 to 1
 * @param related the share of the related that were taken for one, 0 to 1
 * @param belonging how many belong together
 */
record TermOutcome(int right, int wrong, double same, double related, int belonging) {

	static TermOutcome of(Collection<LabelledPair> pairs, Predicate<LabelledPair> taken) {
		int right = (int) pairs.stream().filter(LabelledPair::belongTogether).filter(taken).count();
		int wrong = (int) pairs.stream().filter((it) -> !it.belongTogether()).filter(taken).count();
		return new TermOutcome(right, wrong, share(pairs, Judgement.SAME, taken),
				share(pairs, Judgement.RELATED, taken),
				(int) pairs.stream().filter(LabelledPair::belongTogether).count());
	}

	/** Of what was taken for one, the share that is; 1 where nothing was. */
	double precision() {
		return (this.right + this.wrong == 0) ? 1 : (double) this.right / (this.right + this.wrong);
	}

	/** Of what is same or closely related, the share that was found. */
	double recall() {
		return (this.belonging == 0) ? 0 : (double) this.right / this.belonging;
	}

	/** Cells of a Markdown table; {@link #COLUMNS} are their titles. */
	String cells() {
		return String.format(Locale.ROOT, "%d | %d | %d | %.3f | %.3f | %.3f | %.3f |", this.right, this.wrong,
				this.belonging - this.right, precision(), recall(), this.same, this.related);
	}

	static final String COLUMNS = """
			rightly one | wrongly one | missed | precision | recall | recall of same | recall of related |
			""".strip();

	private static double share(Collection<LabelledPair> pairs, Judgement judgement, Predicate<LabelledPair> taken) {
		return pairs.stream()
			.filter((it) -> it.judgement() == judgement)
			.mapToInt((it) -> taken.test(it) ? 1 : 0)
			.average()
			.orElse(0);
	}

}
