package rapport.match.snapshot;

import java.util.Set;

import rapport.match.event.EventSnapshot;

/**
 * Where snapshots are kept. What is kept is never replaced by something that covers less
 * of anything, so that whoever lost a partition cannot undo what its new owner keeps. All
 * throw a runtime exception while the store is away.
 */
public interface SnapshotStore {

	/**
	 * Keeps an event's snapshot.
	 * @return whether it is kept; not if one is that covers more
	 */
	boolean keep(EventSnapshot snapshot, Coverage coverage);

	/**
	 * Keeps a partition's index, once the snapshots that it names are kept.
	 * @return whether it is kept; not if one is that covers more
	 */
	boolean keep(PartitionIndex index);

	/**
	 * Keeps nothing more of these events, and has what was kept of them, or of somebody
	 * who is erased, leave the disks soon.
	 */
	void forget(Set<String> eventIds);

	/**
	 * Looks for what is kept of a partition.
	 * @param most what was committed; what covers more is of another history and is given
	 * up
	 */
	Lookup find(int partition, Coverage most);

}
