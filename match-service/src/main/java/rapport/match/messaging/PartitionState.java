package rapport.match.messaging;

import java.util.List;
import java.util.Set;

import rapport.match.event.EventSnapshot;
import rapport.match.snapshot.Coverage;

/**
 * The events of a partition at one moment.
 *
 * @param eventIds of all of them
 * @param changed those whose snapshots are not kept as they are now
 * @param forgotten those of which nothing is to be kept
 */
record PartitionState(Coverage coverage, Set<String> eventIds, List<EventSnapshot> changed, Set<String> forgotten) {
}
