package rapport.bench.speed;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import rapport.match.candidate.BestFound;
import rapport.match.candidate.BitmapIndex;

/** What it costs to find the best candidates of one of 5,000 in a round. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RoundSearchBenchmark {

	private static final int PEOPLE = 5_000;

	private final Venue venue = new Venue(Crowds.grown(PEOPLE), Growth.K);

	private final BitmapIndex index = this.venue.index();

	private int next;

	@Benchmark
	public BestFound candidatesInRound() {
		this.next = (this.next + 7919) % this.venue.people().size();
		return this.venue.candidates(this.index, this.next, Growth.IN_ROUND);
	}

}
