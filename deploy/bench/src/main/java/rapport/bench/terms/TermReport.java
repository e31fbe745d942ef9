package rapport.bench.terms;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import rapport.match.term.Terms;

/** What each step adds, on pairs that the threshold was not chosen on. */
final class TermReport {

	private static final double PRECISION = 0.95;

	private final Resolvers resolvers;

	private final List<LabelledPair> choosing;

	private final List<LabelledPair> reported;

	private final Curve byMeaning;

	private final Curve direct;

	private final double chosen;

	TermReport(Resolvers resolvers, List<LabelledPair> pairs) {
		this.resolvers = resolvers;
		this.choosing = pairs.stream().filter(LabelledPair::forChoosing).toList();
		this.reported = pairs.stream().filter((it) -> !it.forChoosing()).toList();
		this.byMeaning = Curve.of("nearest topic", (it) -> meant(this.choosing, it));
		Map<LabelledPair, Double> likeness = new HashMap<>();
		this.choosing.forEach((it) -> likeness.put(it, Resolvers.likeness(it)));
		this.direct = Curve.of("the two labels with each other", (threshold) -> TermOutcome.of(this.choosing,
				(it) -> likeness.getOrDefault(it, 0.0) >= threshold || named(it)));
		this.chosen = this.byMeaning.leastWithPrecision(PRECISION);
	}

	/** On the pairs for choosing. */
	Curve byMeaning() {
		return this.byMeaning;
	}

	/** What comparing labels with each other would do, on the pairs for choosing. */
	Curve direct() {
		return this.direct;
	}

	double chosen() {
		return this.chosen;
	}

	String markdown(String cost) {
		return """
				# Which labels are one term

				Written by `deploy/bench/terms` from %d pairs of labels in `pairs.csv`, each judged before anything was measured as
				the same, closely related, or different. "Wrongly one" are different things taken for one term. The threshold is
				the least from which on the precision is always at least %s on the pairs for choosing: **%.2f**.

				%s
				## By field, all steps, on the pairs reported on

				%s
				## By threshold, on the pairs for choosing

				![Precision and recall by threshold](terms.svg)

				## Pairs that are wrongly one, with all steps, of both parts

				%s
				## What it costs

				Measured on %d processors at a load average of %.0f.

				%s"""
			.formatted(this.choosing.size() + this.reported.size(), PRECISION, this.chosen,
					steps("the pairs reported on", this.reported) + steps("the pairs for choosing", this.choosing),
					fields(), wrong(), Runtime.getRuntime().availableProcessors(),
					ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), cost);
	}

	private String steps(String title, List<LabelledPair> pairs) {
		return "## Step by step, on " + title + " (" + pairs.size() + ")\n\n" + head("")
				+ row("spelling", pairs, by(this.resolvers.bySpelling()))
				+ row("+ aliases", pairs, by(this.resolvers.byName()))
				+ row("+ meaning", pairs, by(this.resolvers.byMeaning(this.chosen)::key))
				+ row("aliases, and topics that name each other as related", pairs, this.resolvers::related) + "\n";
	}

	private String fields() {
		var byField = this.reported.stream().collect(Collectors.groupingBy(LabelledPair::field));
		return head("field") + byField.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((it) -> row(it.getKey(), it.getValue(), by(this.resolvers.byMeaning(this.chosen)::key)))
			.collect(Collectors.joining());
	}

	private String wrong() {
		var all = by(this.resolvers.byMeaning(this.chosen)::key);
		return List.of(this.choosing, this.reported)
			.stream()
			.flatMap(List::stream)
			.filter((it) -> !it.belongTogether() && all.test(it))
			.map((it) -> "- " + it.one() + " / " + it.other() + (named(it) ? " (by name)" : "") + "\n")
			.collect(Collectors.joining());
	}

	private boolean named(LabelledPair pair) {
		return by(this.resolvers.byName()).test(pair);
	}

	private TermOutcome meant(List<LabelledPair> pairs, double threshold) {
		return TermOutcome.of(pairs, by(this.resolvers.byMeaning(threshold)::key));
	}

	private static Predicate<LabelledPair> by(Terms terms) {
		return by((label) -> terms.of(label).key());
	}

	private static Predicate<LabelledPair> by(UnaryOperator<String> keys) {
		return (it) -> Resolvers.one(keys, it);
	}

	private static String head(String first) {
		return "| " + first + " | " + TermOutcome.COLUMNS + "\n|---|" + "---:|".repeat(7) + "\n";
	}

	private static String row(String title, List<LabelledPair> pairs, Predicate<LabelledPair> taken) {
		return String.format(Locale.ROOT, "| %s | %s%n", title, TermOutcome.of(pairs, taken).cells());
	}

}
