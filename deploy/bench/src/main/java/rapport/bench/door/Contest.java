package rapport.bench.door;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Measures the targets in turns, so that each meets the machine as the others do. */
final class Contest {

	/** More than are answered in a second. */
	private static final int FASTEST = 5_000;

	/** Of ten printers, as fast as label printers are. */
	static final int LABELS_A_SECOND = 10;

	private static final List<Double> SHARES = List.of(0.25, 0.75, 0.9);

	private final DoorOptions options;

	private final Load load;

	private final List<Target> targets;

	private final Target labels;

	private final List<Tickets> tickets;

	/**
	 * A contest; the first target is the one whose most sets the pace.
	 * @param labels what prints a label at each call, beside the first target
	 */
	Contest(DoorOptions options, Load load, List<Target> targets, Target labels, List<Tickets> tickets) {
		this.options = options;
		this.load = load;
		this.targets = targets;
		this.labels = labels;
		this.tickets = tickets;
	}

	DoorOutcome run(Compiler compiler) throws IOException, InterruptedException {
		provide(FASTEST * this.options.time().toSeconds());
		var imported = this.tickets.getFirst().made();
		for (var target : this.targets) {
			most(target);
		}
		var most = rounds();
		double peak = most.getOrDefault(this.targets.getFirst().name(), most.values().iterator().next()).perSecond();
		Map<String, Measured> half = new LinkedHashMap<>();
		for (var target : this.targets) {
			half.put(target.name(), arriving(target, peak / 2));
		}
		var labels = labels(peak / 2);
		Map<Double, Measured> shares = new TreeMap<>();
		for (double share : SHARES) {
			shares.put(share, arriving(this.targets.getFirst(), peak * share));
		}
		for (var it : this.tickets) {
			it.check();
		}
		return new DoorOutcome(compiler, imported, most, half, labels, shares);
	}

	private Map<String, Measured> rounds() throws IOException, InterruptedException {
		Map<String, List<Measured>> rounds = new LinkedHashMap<>();
		for (int i = 0; i < this.options.rounds(); i++) {
			for (var target : this.targets) {
				rounds.computeIfAbsent(target.name(), (_) -> new ArrayList<>()).add(most(target));
			}
		}
		Map<String, Measured> medians = new LinkedHashMap<>();
		rounds.forEach((name, all) -> medians.put(name,
				all.stream().sorted(Comparator.comparingDouble(Measured::perSecond)).toList().get(all.size() / 2)));
		return medians;
	}

	private Measured most(Target target) throws IOException, InterruptedException {
		provide(FASTEST * this.options.time().toSeconds());
		return tell(target, "most", this.load.most(target, this.options.callers(), this.options.time()));
	}

	/** Twice as long, for the rarest that is told is one in a thousand. */
	private Measured arriving(Target target, double perSecond) throws IOException, InterruptedException {
		var time = this.options.time().multipliedBy(2);
		provide((long) (perSecond * time.toSeconds()) + 1);
		return tell(target, "arriving", this.load.arriving(target, perSecond, time));
	}

	/** Labels while so many check in beside. */
	private Measured labels(double perSecond) throws IOException, InterruptedException {
		var time = this.options.time().multipliedBy(2);
		provide((long) ((perSecond + LABELS_A_SECOND) * time.toSeconds()) + 1);
		try (var beside = Executors.newSingleThreadExecutor()) {
			var checkIns = beside.submit(() -> this.load.arriving(this.targets.getFirst(), perSecond, time));
			var measured = this.load.arriving(this.labels, LABELS_A_SECOND, time);
			checkIns.get();
			return tell(this.labels, "arriving", measured);
		}
		catch (ExecutionException ex) {
			throw new IOException("a call beside the labels failed: " + ex.getCause(), ex);
		}
	}

	private void provide(long count) throws IOException, InterruptedException {
		for (var it : this.tickets) {
			it.provide((int) Math.min(this.options.tickets(), count));
		}
	}

	private static Measured tell(Target target, String what, Measured it) {
		System.err.printf("%s, %s: %.0f a second, p50 %.1f ms, p99 %.1f ms%n", target.name(), what, it.perSecond(),
				it.percentile(0.5), it.percentile(0.99));
		return it;
	}

}
