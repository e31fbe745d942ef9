package rapport.bench.speed;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import rapport.match.round.RoundSettings;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;

/** What a comparison of one with another costs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorthBenchmark {

	private static final int OTHERS = 1000;

	private final AttendeeView view;

	private final Profile[] others;

	public WorthBenchmark() {
		var venue = new Venue(Crowds.grown(2 * OTHERS), 1);
		this.others = IntStream.range(0, OTHERS).mapToObj(venue::profile).toArray(Profile[]::new);
		this.view = new AttendeeView(venue.state().rarity(), RoundSettings.DEFAULT.weights(), this.others[0]);
	}

	@Benchmark
	@OperationsPerInvocation(OTHERS)
	public double worthOfAPair() {
		double sum = 0;
		for (var other : this.others) {
			sum += this.view.worth(other);
		}
		return sum;
	}

}
