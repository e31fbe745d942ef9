package rapport.match.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.match.event.EventState;
import rapport.match.event.EventStates;
import rapport.match.snapshot.Coverage;
import rapport.match.snapshot.Lookup;
import rapport.match.snapshot.SnapshotStore;
import rapport.starter.lifecycle.Away;

/**
 * Takes snapshots of the states and restores them, on the matcher's thread, where the
 * states do not change meanwhile. They are written elsewhere.
 */
final class Snapshots implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Snapshots.class);

	private final SnapshotStore store;

	private final SnapshotWriter writer;

	private final EventStates states;

	private final Progress progress;

	private final Duration every;

	private final Set<String> changed = new HashSet<>();

	private final Map<Integer, Set<String>> forgotten = new HashMap<>();

	private Instant due = Instant.MIN;

	Snapshots(SnapshotStore store, SnapshotWriter writer, EventStates states, Progress progress, Duration every) {
		this.store = store;
		this.writer = writer;
		this.states = states;
		this.progress = progress;
		this.every = every;
	}

	/** An event's state is not as it was. */
	void changed(String eventId) {
		this.changed.add(eventId);
	}

	/**
	 * What was kept of an event has in it what is erased: it is written anew as soon as
	 * it can be.
	 * @param known whether anything of the event is; else its snapshot is to be forgotten
	 */
	void erased(int partition, String eventId, boolean known) {
		if (!known) {
			this.changed.remove(eventId);
			this.forgotten.computeIfAbsent(partition, (_) -> new HashSet<>()).add(eventId);
		}
		this.due = Instant.MIN;
		this.writer.urgent();
	}

	/**
	 * Restores the events of partitions, as far as their snapshots can be used.
	 * @param most what was committed of each
	 * @return what the states have in them now of each; nothing if all is to be read
	 */
	List<Coverage> restore(List<Coverage> most) {
		var restored = new ArrayList<Coverage>();
		try {
			most.forEach((it) -> restored.add(restore(it)));
		}
		catch (RuntimeException ex) {
			if (Away.is(ex)) {
				logger.warn("Rebuilding from Kafka, the snapshots cannot be had: {}", ex.getClass().getSimpleName());
			}
			else {
				logger.error("Rebuilding from Kafka, the snapshots meet a bug", ex);
			}
			most.stream().skip(restored.size()).map(Coverage::partition).map(Coverage::none).forEach(restored::add);
		}
		return restored;
	}

	private Coverage restore(Coverage most) {
		int partition = most.partition();
		switch (this.store.find(partition, most)) {
			case Lookup.Found(var index, var events) -> {
				for (var event : events) {
					this.states.restore(event);
					this.progress.has(partition, event.eventId());
				}
				this.writer.found(index);
				return index.coverage();
			}
			case Lookup.Unusable(var reason) ->
				logger.warn("Rebuilding partition {} from Kafka, its snapshot cannot be used: {}", partition, reason);
			case Lookup.Nothing() -> {
			}
		}
		return Coverage.none(partition);
	}

	/** Takes snapshots if it is time to and the former ones are written. */
	void takeIfDue(Instant now) {
		if (!now.isBefore(this.due) && !this.writer.busy() && !this.progress.partitions().isEmpty()) {
			take(now);
			this.due = now.plus(this.every);
		}
	}

	/** Takes a snapshot of whatever changed and hands it over to be written. */
	void take(Instant now) {
		var partitions = new ArrayList<PartitionState>();
		for (int partition : this.progress.partitions()) {
			var coverage = this.progress.coverage(partition);
			var events = this.progress.events(partition);
			var stale = events.stream().filter((it) -> this.changed.contains(it) || !this.writer.keeps(it)).toList();
			var gone = this.forgotten.getOrDefault(partition, Set.of())
				.stream()
				.filter((it) -> !events.contains(it))
				.collect(Collectors.toUnmodifiableSet());
			// Also where all that was read is forgotten: it need not be read again.
			boolean read = coverage.offsets().values().stream().anyMatch((it) -> it > 0);
			if (!stale.isEmpty() || !gone.isEmpty() || (read && !this.writer.keeps(coverage))) {
				partitions.add(new PartitionState(coverage, events,
						stale.stream().map(this.states::of).map(EventState::snapshot).toList(), gone));
			}
		}
		this.changed.clear();
		this.forgotten.clear();
		this.writer.write(partitions, now);
	}

	/** Forgets what changed. */
	void forget() {
		this.changed.clear();
		this.forgotten.clear();
	}

	@Override
	public void close() {
		this.writer.close();
	}

}
