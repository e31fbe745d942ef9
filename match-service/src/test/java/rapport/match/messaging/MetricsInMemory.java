package rapport.match.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import rapport.match.round.Headcount;
import rapport.match.round.RoundMetrics;
import rapport.match.snapshot.SnapshotMetrics;

/** What was told of rounds and snapshots. */
final class MetricsInMemory implements RoundMetrics, SnapshotMetrics {

	private final AtomicInteger rounds = new AtomicInteger();

	private final AtomicInteger proposed = new AtomicInteger();

	private final AtomicLong records = new AtomicLong();

	private final AtomicInteger kept = new AtomicInteger();

	private final AtomicInteger failed = new AtomicInteger();

	int rounds() {
		return this.rounds.get();
	}

	int proposed() {
		return this.proposed.get();
	}

	/** How many records the rebuild read from Kafka. */
	long records() {
		return this.records.get();
	}

	int kept() {
		return this.kept.get();
	}

	int failures() {
		return this.failed.get();
	}

	@Override
	public void ran(Duration took, int introductions) {
		this.rounds.incrementAndGet();
		this.proposed.addAndGet(introductions);
	}

	@Override
	public void counted(Headcount count) {
		// Nobody asks.
	}

	@Override
	public void rebuilt(Duration took, long read) {
		this.records.set(read);
	}

	@Override
	public void kept(Instant at) {
		this.kept.incrementAndGet();
	}

	@Override
	public void failed() {
		this.failed.incrementAndGet();
	}

}
