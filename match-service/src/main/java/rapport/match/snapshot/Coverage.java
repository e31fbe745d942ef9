package rapport.match.snapshot;

import java.util.Map;

/**
 * How much of one partition of each topic went into a state.
 *
 * @param offsets by topic, of the first record that did not; a topic that is not named
 * gave nothing
 */
public record Coverage(int partition, Map<String, Long> offsets) {

	public Coverage {
		offsets = Map.copyOf(offsets);
	}

	/** Nothing of a partition. */
	public static Coverage none(int partition) {
		return new Coverage(partition, Map.of());
	}

	/** The offset of the first record of a topic that is not covered. */
	public long offset(String topic) {
		return this.offsets.getOrDefault(topic, 0L);
	}

	/** Whether nothing in this is beyond the other. */
	public boolean within(Coverage other) {
		return this.offsets.entrySet().stream().allMatch((it) -> it.getValue() <= other.offset(it.getKey()));
	}

}
