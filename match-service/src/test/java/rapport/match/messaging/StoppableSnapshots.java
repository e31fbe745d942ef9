package rapport.match.messaging;

import java.util.Set;

import rapport.match.event.EventSnapshot;
import rapport.match.snapshot.Coverage;
import rapport.match.snapshot.Lookup;
import rapport.match.snapshot.PartitionIndex;
import rapport.match.snapshot.SnapshotStore;

/** A real store that can be made to keep nothing more. */
final class StoppableSnapshots implements SnapshotStore {

	private final SnapshotStore store;

	private volatile boolean stopped;

	StoppableSnapshots(SnapshotStore store) {
		this.store = store;
	}

	void stop() {
		this.stopped = true;
	}

	@Override
	public boolean keep(EventSnapshot snapshot, Coverage coverage) {
		check();
		return this.store.keep(snapshot, coverage);
	}

	@Override
	public boolean keep(PartitionIndex index) {
		check();
		return this.store.keep(index);
	}

	@Override
	public void forget(Set<String> eventIds) {
		check();
		this.store.forget(eventIds);
	}

	@Override
	public Lookup find(int partition, Coverage most) {
		return this.store.find(partition, most);
	}

	private void check() {
		if (this.stopped) {
			throw new IllegalStateException("stopped");
		}
	}

}
