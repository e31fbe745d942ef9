package rapport.match.messaging;

import java.util.Set;

import rapport.match.event.EventSnapshot;
import rapport.match.snapshot.Coverage;
import rapport.match.snapshot.Lookup;
import rapport.match.snapshot.PartitionIndex;
import rapport.match.snapshot.SnapshotStore;

/** A store that keeps nothing, so that all is rebuilt from Kafka. */
final class NoSnapshots implements SnapshotStore {

	@Override
	public boolean keep(EventSnapshot snapshot, Coverage coverage) {
		return true;
	}

	@Override
	public boolean keep(PartitionIndex index) {
		return true;
	}

	@Override
	public void forget(Set<String> eventIds) {
		// There is nothing to forget.
	}

	@Override
	public Lookup find(int partition, Coverage most) {
		return new Lookup.Nothing();
	}

}
