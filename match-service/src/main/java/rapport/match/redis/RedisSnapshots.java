package rapport.match.redis;

import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.data.redis.serializer.RedisSerializer;
import rapport.match.event.EventSnapshot;
import rapport.match.snapshot.Coverage;
import rapport.match.snapshot.Lookup;
import rapport.match.snapshot.PartitionIndex;
import rapport.match.snapshot.SnapshotStore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Snapshots in Redis: a hash for each event, and one for each partition's index. Where
 * nothing more is kept of a partition, all of it expires.
 */
final class RedisSnapshots implements SnapshotStore {

	private static final RedisScript<Long> KEEP = RedisScript
		.of(new ClassPathResource("keep.lua", RedisSnapshots.class), Long.class);

	private static final String FORMAT = "format";

	private static final String COVERS = "covers";

	private static final String STATE = "state";

	private final RedisTemplate<String, byte[]> redis = new RedisTemplate<>();

	private final SnapshotCodec codec = new SnapshotCodec();

	private final JsonMapper json;

	private final String format;

	private final Duration expiry;

	private final Runnable rewrite;

	/**
	 * Snapshots in one Redis.
	 * @param understanding what else must be the same, beside the shape of the data, for
	 * a snapshot to be of use
	 * @param expiry how long after a partition's index was kept last all of it is gone
	 * @param rewrite has what is gone leave the disks soon
	 */
	RedisSnapshots(RedisConnectionFactory connections, JsonMapper json, String understanding, Duration expiry,
			Runnable rewrite) {
		this.rewrite = rewrite;
		this.json = json;
		this.expiry = expiry;
		this.format = SnapshotCodec.FORMAT + "-" + understanding;
		this.redis.setConnectionFactory(connections);
		this.redis.setKeySerializer(RedisSerializer.string());
		this.redis.setValueSerializer(RedisSerializer.byteArray());
		this.redis.setHashKeySerializer(RedisSerializer.string());
		this.redis.setHashValueSerializer(RedisSerializer.byteArray());
		this.redis.afterPropertiesSet();
	}

	@Override
	public boolean keep(EventSnapshot snapshot, Coverage coverage) {
		return keep(key(snapshot.eventId()), coverage, this.codec.encode(snapshot));
	}

	/** Events that it names are kept on with it, also those that nothing happened to. */
	@Override
	public boolean keep(PartitionIndex index) {
		boolean kept = keep(key(index.coverage().partition()), index.coverage(), this.codec.encode(index));
		if (kept) {
			index.events().keySet().forEach((it) -> this.redis.expire(key(it), this.expiry));
		}
		return kept;
	}

	private boolean keep(String key, Coverage coverage, byte[] state) {
		var kept = this.redis.execute(KEEP, List.of(key), this.format.getBytes(StandardCharsets.UTF_8),
				this.json.writeValueAsBytes(coverage), state,
				String.valueOf(this.expiry.toMillis()).getBytes(StandardCharsets.UTF_8));
		return kept == 1;
	}

	@Override
	public void forget(Set<String> eventIds) {
		this.redis.delete(eventIds.stream().map(RedisSnapshots::key).toList());
		this.rewrite.run();
	}

	@Override
	public Lookup find(int partition, Coverage most) {
		var fields = fields(key(partition));
		if (fields.isEmpty()) {
			return new Lookup.Nothing();
		}
		try {
			var index = read(fields, PartitionIndex.class, Coverage.none(partition));
			var events = new ArrayList<EventSnapshot>();
			for (var event : index.events().entrySet()) {
				var kept = fields(key(event.getKey()));
				events.add(read(kept, EventSnapshot.class, event.getValue()));
				if (!covers(kept).within(most)) {
					return givenUp(index);
				}
			}
			return index.coverage().within(most) ? new Lookup.Found(index, events) : givenUp(index);
		}
		catch (UnusableException ex) {
			return new Lookup.Unusable(String.valueOf(ex.getMessage()));
		}
		catch (IOException | JacksonException ex) {
			return new Lookup.Unusable("it is damaged");
		}
	}

	/** It is of a past that Kafka knows nothing of, and would stand in the way. */
	private Lookup givenUp(PartitionIndex index) {
		var keys = new ArrayList<>(index.events().keySet().stream().map(RedisSnapshots::key).toList());
		keys.add(key(index.coverage().partition()));
		this.redis.delete(keys);
		return new Lookup.Unusable("it covers more than was committed");
	}

	private <T> T read(Map<String, byte[]> fields, Class<T> type, Coverage least)
			throws UnusableException, IOException {
		if (fields.isEmpty()) {
			throw new UnusableException("an event's snapshot is missing");
		}
		if (!this.format.equals(new String(field(fields, FORMAT), StandardCharsets.UTF_8))) {
			throw new UnusableException("it is of another format");
		}
		if (!least.within(covers(fields))) {
			throw new UnusableException("an event's snapshot is older than the index");
		}
		return this.codec.decode(field(fields, STATE), type);
	}

	private Coverage covers(Map<String, byte[]> fields) throws UnusableException {
		return this.json.readValue(field(fields, COVERS), Coverage.class);
	}

	private Map<String, byte[]> fields(String key) {
		HashOperations<String, String, byte[]> hashes = this.redis.opsForHash();
		return hashes.entries(key);
	}

	private static byte[] field(Map<String, byte[]> fields, String name) throws UnusableException {
		var value = fields.get(name);
		if (value == null) {
			throw new UnusableException("it is damaged");
		}
		return value;
	}

	/** Says why something that is kept cannot be used. */
	private static final class UnusableException extends Exception {

		@Serial
		private static final long serialVersionUID = 1L;

		UnusableException(String message) {
			super(message);
		}

	}

	private static String key(String eventId) {
		return "match:{" + eventId + "}:snapshot";
	}

	private static String key(int partition) {
		return "match:partition:" + partition;
	}

}
