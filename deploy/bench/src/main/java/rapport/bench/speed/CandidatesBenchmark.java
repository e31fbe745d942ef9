package rapport.bench.speed;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import rapport.match.candidate.Hits;

/** What it costs to find the best candidates of one among 50,000. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CandidatesBenchmark {

	private static final int PEOPLE = 50_000;

	/** As many as a round with many looks at for each. */
	private static final int BUDGET = 500;

	private final Venue venue = new Venue(Crowds.grown(PEOPLE), Growth.K);

	private int next;

	@Benchmark
	public Hits candidatesOfOne() {
		this.next = (this.next + 7919) % this.venue.people().size();
		return this.venue.candidates(this.next, BUDGET);
	}

}
