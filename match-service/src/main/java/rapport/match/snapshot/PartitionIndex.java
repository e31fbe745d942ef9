package rapport.match.snapshot;

import java.util.Map;

/**
 * What the snapshots of a partition's events cover together. Every event that the covered
 * records are about is in it, so one that is not begins after them.
 *
 * @param events by id, what the snapshot of each covers at least; between that and the
 * whole there is nothing about it
 */
public record PartitionIndex(Coverage coverage, Map<String, Coverage> events) {

	public PartitionIndex {
		events = Map.copyOf(events);
	}

}
