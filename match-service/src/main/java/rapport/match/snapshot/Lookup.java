package rapport.match.snapshot;

import java.util.List;

import rapport.match.event.EventSnapshot;

/** What was found of a partition. */
public sealed interface Lookup {

	/** Everything its index names. */
	record Found(PartitionIndex index, List<EventSnapshot> events) implements Lookup {
	}

	/** Nothing was ever kept, or it was given up. */
	record Nothing() implements Lookup {
	}

	/**
	 * Something that cannot be used.
	 *
	 * @param reason for a log
	 */
	record Unusable(String reason) implements Lookup {
	}

}
