package rapport.match.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.match.snapshot.Coverage;
import rapport.match.snapshot.PartitionIndex;
import rapport.match.snapshot.SnapshotMetrics;
import rapport.match.snapshot.SnapshotStore;
import rapport.starter.lifecycle.Away;

/**
 * Writes snapshots on a thread of its own, so that nobody waits for the store. What could
 * not be kept is not {@link #keeps kept}, and comes with the next.
 */
final class SnapshotWriter implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(SnapshotWriter.class);

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final SnapshotStore store;

	private final SnapshotMetrics metrics;

	private final Map<String, Coverage> kept = new ConcurrentHashMap<>();

	private final Map<Integer, Coverage> indexes = new ConcurrentHashMap<>();

	private final Set<String> toForget = ConcurrentHashMap.newKeySet();

	/** Whether somebody's words are in what is kept that are erased. */
	private volatile boolean urgent;

	private final AtomicInteger waiting = new AtomicInteger();

	private final ExecutorService thread = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("snapshots").factory());

	SnapshotWriter(SnapshotStore store, SnapshotMetrics metrics) {
		this.store = store;
		this.metrics = metrics;
	}

	/** These are in the store already. */
	void found(PartitionIndex index) {
		this.kept.putAll(index.events());
		this.indexes.put(index.coverage().partition(), index.coverage());
	}

	/** Whether an event's snapshot is kept that had all there was at that time. */
	boolean keeps(String eventId) {
		return this.kept.containsKey(eventId);
	}

	/** Whether the snapshots of a partition are known to cover exactly this. */
	boolean keeps(Coverage coverage) {
		return coverage.equals(this.indexes.get(coverage.partition()));
	}

	/** What is written next takes the place of something that is erased. */
	void urgent() {
		this.urgent = true;
	}

	/** Whether it has something to write still. */
	boolean busy() {
		return this.waiting.get() > 0;
	}

	/** Hands over what is to be kept, as it was at this time. */
	void write(List<PartitionState> partitions, Instant at) {
		for (var partition : partitions) {
			partition.changed().forEach((event) -> this.kept.remove(event.eventId()));
			partition.forgotten().forEach(this.kept::remove);
			this.toForget.addAll(partition.forgotten());
		}
		this.waiting.incrementAndGet();
		this.thread.execute(() -> {
			try {
				keep(partitions, at);
			}
			finally {
				this.waiting.decrementAndGet();
			}
		});
	}

	private void keep(List<PartitionState> partitions, Instant at) {
		try {
			boolean kept = partitions.stream().allMatch(this::keep);
			forget();
			if (kept) {
				this.metrics.kept(at);
				return;
			}
			logger.warn("Snapshots are not kept: later ones are, so the partitions are another instance's");
		}
		catch (RuntimeException ex) {
			if (Away.is(ex)) {
				logger.warn("Snapshots are not kept, the next ones will be: {}", ex.getClass().getSimpleName());
			}
			else {
				logger.error("Snapshots are not kept, they meet a bug", ex);
			}
		}
		this.metrics.failed();
	}

	/** Only once no index names them any more; tried again with the next snapshots. */
	private void forget() {
		var all = Set.copyOf(this.toForget);
		if (this.urgent || !all.isEmpty()) {
			this.store.forget(all);
			this.urgent = false;
			this.toForget.removeAll(all);
		}
	}

	private boolean keep(PartitionState partition) {
		for (var event : partition.changed()) {
			if (!this.store.keep(event, partition.coverage())) {
				return false;
			}
			this.kept.put(event.eventId(), partition.coverage());
		}
		var events = new HashMap<String, Coverage>();
		for (var eventId : partition.eventIds()) {
			var covered = this.kept.get(eventId);
			if (covered == null) {
				return false;
			}
			events.put(eventId, covered);
		}
		boolean done = this.store.keep(new PartitionIndex(partition.coverage(), events));
		if (done) {
			this.indexes.put(partition.coverage().partition(), partition.coverage());
		}
		return done;
	}

	/** Waits a little for what is left to write, then gives it up. */
	@Override
	public void close() {
		this.thread.shutdown();
		try {
			if (!this.thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				this.thread.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			this.thread.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

}
