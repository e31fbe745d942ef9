package rapport.bench.door;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** What was measured, in Markdown. */
final class DoorReport {

	private final DoorOptions options;

	private final String machine;

	private final List<DoorOutcome> outcomes;

	private final StringBuilder text = new StringBuilder();

	DoorReport(DoorOptions options, String machine, List<DoorOutcome> outcomes) {
		this.options = options;
		this.machine = machine;
		this.outcomes = outcomes;
	}

	String markdown() {
		line("# How many a door lets in");
		line("");
		line("Measured " + this.machine + ". `deploy/bench/door` makes it anew.");
		line("");
		line("""
				All stand on this one machine: the callers, the services, Redis with `appendfsync always`, a Kafka of one
				node with `acks=all`, PostgreSQL with `fsync`. *Most* is what %d callers without a pause get through, the
				median of %d rounds of %d s, each target in turn. Where calls *arrive*, they come at random times, and each
				is timed from when it should have begun. The no-op is an empty batch of scans, as long as one scan, from
				the same kiosk: the same server, security and reading, and nothing to decide. The usual way is Spring MVC
				and JDBC with the same options of its JVM: lock the ticket's row, update it, commit; there nobody signs in,
				nothing is told to anybody, and the same scan sent again is not known. *Verdict and label* is from when a
				scan was due until a printer in the network has her whole label and that is recorded, %d a second beside
				half of the most check-ins."""
			.formatted(this.options.callers(), this.options.rounds(), this.options.time().toSeconds(),
					Contest.LABELS_A_SECOND));
		this.outcomes.forEach(this::write);
		return this.text.toString();
	}

	private void write(DoorOutcome it) {
		var most = it.most(DoorBench.CHECK_INS).perSecond();
		line("");
		line("## With the " + it.compiler().title());
		line("");
		line("| aim | measured |");
		line("|---|---:|");
		row("at least 1,000 check-ins a second", number("%.0f", most));
		row("at least 0.5 of the same server's no-op", number("%.2f", most / it.most(DoorBench.NOTHING).perSecond()));
		row("at least 3 times the usual way", number("%.2f", most / it.most(DoorBench.USUAL).perSecond()));
		row("p99 under 25 ms at half the most", number("%.1f ms", it.half(DoorBench.CHECK_INS).percentile(0.99)));
		row("verdict and label under 300 ms at p99", number("%.1f ms", it.labels().percentile(0.99)));
		row("50,000 imported in under 20 s", number("%,.0f", (double) this.options.tickets()) + " in "
				+ number("%.1f s", it.imported().toMillis() / 1e3));
		line("");
		line("| | most a second | p50, ms | p99, ms | arriving a second | p50, ms | p99, ms | p99.9, ms |");
		line("|---|---:|---:|---:|---:|---:|---:|---:|");
		it.most()
			.forEach((name, measured) -> row(name, number("%.0f", measured.perSecond()),
					number("%.1f", measured.percentile(0.5)), number("%.1f", measured.percentile(0.99)),
					arriving(it.half(name))));
		line("");
		line("| check-ins at | arriving a second | p50, ms | p99, ms | p99.9, ms |");
		line("|---|---:|---:|---:|---:|");
		it.shares().forEach((share, measured) -> row(number("%.0f %% of the most", share * 100), arriving(measured)));
		row("50 % of the most, with labels", arriving(it.labels()));
		processors(it);
	}

	private static String arriving(Measured it) {
		return String.join(" | ", number("%.0f", it.perSecond()), number("%.1f", it.percentile(0.5)),
				number("%.1f", it.percentile(0.99)), number("%.1f", it.percentile(0.999)));
	}

	/** What limits: where the time of the processors goes. */
	private void processors(DoorOutcome it) {
		line("");
		line("Time of the processors for each call at the most, in ms; *else* has PostgreSQL and whatever else ran:");
		line("");
		line("| | service | Redis | Kafka | callers | else | all |");
		line("|---|---:|---:|---:|---:|---:|---:|");
		it.most().forEach((name, measured) -> {
			double service = measured.processor(Processors.SERVICE) + measured.processor(Processors.USUAL);
			double redis = measured.processor(Processors.REDIS);
			double kafka = measured.processor(Processors.KAFKA);
			double callers = measured.processor(Processors.CALLERS);
			double all = measured.processor(Processors.ALL);
			row(name,
					DoubleStream
						.of(service, redis, kafka, callers, Math.max(0, all - service - redis - kafka - callers), all)
						.mapToObj((used) -> number("%.2f", used))
						.toArray(String[]::new));
		});
	}

	private static String number(String format, double value) {
		return String.format(Locale.ROOT, format, value);
	}

	private void row(String title, String... cells) {
		line("| " + title + " | " + String.join(" | ", cells) + " |");
	}

	private void line(String words) {
		this.text.append(words).append('\n');
	}

}
