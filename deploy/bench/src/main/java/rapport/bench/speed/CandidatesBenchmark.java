package rapport.bench.speed;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import rapport.match.candidate.BestFound;

/** What it costs to find good candidates of one among 50,000 by posting lists. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CandidatesBenchmark {

	private static final int PEOPLE = 50_000;

	private final Venue venue = new Venue(Crowds.grown(PEOPLE), Growth.K);

	private int next;

	@Benchmark
	public BestFound candidatesOfOne() {
		this.next = (this.next + 7919) % this.venue.people().size();
		return this.venue.candidates(this.next, Growth.USUAL);
	}

}
