package rapport.match.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import rapport.match.round.Headcount;
import rapport.match.round.RoundMetrics;
import rapport.match.snapshot.SnapshotMetrics;

/** Counts with Micrometer. */
final class MicrometerMetrics implements RoundMetrics, SnapshotMetrics {

	private final Timer rounds;

	private final Counter proposed;

	private final Timer rebuilds;

	private final Counter rebuildRecords;

	private final Counter failures;

	private volatile Headcount people = new Headcount(0, 0, 0);

	private volatile @Nullable Instant kept;

	MicrometerMetrics(MeterRegistry registry, Clock clock) {
		this.rounds = Timer.builder("rapport.rounds")
			.description("Rounds, and how long they took")
			.publishPercentileHistogram()
			.minimumExpectedValue(Duration.ofMillis(1))
			.maximumExpectedValue(Duration.ofSeconds(10))
			.register(registry);
		this.proposed = Counter.builder("rapport.introductions.proposed")
			.description("Introductions that rounds proposed")
			.register(registry);
		people(registry, "present", Headcount::present);
		people(registry, "free", Headcount::free);
		people(registry, "without", Headcount::without);
		this.rebuilds = Timer.builder("rapport.rebuilds")
			.description("Rebuilds of all states after a start or a reassignment of partitions")
			.register(registry);
		this.rebuildRecords = Counter.builder("rapport.rebuilds.records")
			.description("Records read from Kafka for rebuilds")
			.register(registry);
		this.failures = Counter.builder("rapport.snapshots.failed")
			.description("Snapshots that could not be kept")
			.register(registry);
		TimeGauge.builder("rapport.snapshots.age", () -> age(clock), TimeUnit.MILLISECONDS)
			.description("How long ago everything was kept")
			.register(registry);
	}

	private void people(MeterRegistry registry, String state, ToIntFunction<Headcount> count) {
		Gauge.builder("rapport.people", () -> count.applyAsInt(this.people))
			.tag("state", state)
			.description("People who are here, who could be introduced now, and who had no introduction yet")
			.register(registry);
	}

	private double age(Clock clock) {
		var at = this.kept;
		return (at != null) ? Duration.between(at, clock.instant()).toMillis() : Double.NaN;
	}

	@Override
	public void ran(Duration took, int proposed) {
		this.rounds.record(took);
		this.proposed.increment(proposed);
	}

	@Override
	public void counted(Headcount people) {
		this.people = people;
	}

	@Override
	public void rebuilt(Duration took, long records) {
		this.rebuilds.record(took);
		this.rebuildRecords.increment((double) records);
	}

	@Override
	public void kept(Instant at) {
		this.kept = at;
	}

	@Override
	public void failed() {
		this.failures.increment();
	}

}
