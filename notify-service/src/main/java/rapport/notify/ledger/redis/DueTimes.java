package rapport.notify.ledger.redis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

import rapport.notify.ledger.Channel;
import rapport.notify.ledger.MessageId;

/**
 * When each part of the ledger is to be looked at next, so that an idle one is not asked
 * all the time: at once after what this process did, and once in a while for what others
 * did.
 */
final class DueTimes {

	private static final long LOOK_MILLIS = 1000;

	private final Map<Channel, AtomicLongArray> next = new EnumMap<>(Channel.class);

	DueTimes() {
		for (var channel : Channel.values()) {
			this.next.put(channel, new AtomicLongArray(MessageId.SHARDS));
		}
	}

	/** Returns the parts that are to be looked at now, each once in a while. */
	List<Integer> due(Channel channel, long now) {
		var due = new ArrayList<Integer>();
		var times = times(channel);
		for (int shard = 0; shard < MessageId.SHARDS; shard++) {
			if (times.get(shard) <= now) {
				times.set(shard, now + LOOK_MILLIS);
				due.add(shard);
			}
		}
		return due;
	}

	/** Something in a part is due at a time. */
	void at(Channel channel, int shard, long time) {
		times(channel).accumulateAndGet(shard, time, Math::min);
	}

	/** Something may be due in a part at once, on whatever channel. */
	void soon(int shard) {
		for (var channel : Channel.values()) {
			at(channel, shard, 0);
		}
	}

	@SuppressWarnings("NullAway") // there is one for each channel
	private AtomicLongArray times(Channel channel) {
		return this.next.get(channel);
	}

}
