package rapport.notify.ledger.redis;

import java.util.ArrayList;
import java.util.List;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.MessageId;

/**
 * The keys of one part of the ledger: they share a slot, and other parts have others.
 *
 * @param shard the part's number
 */
record ShardKeys(int shard) {

	static ShardKeys of(MessageId id) {
		return new ShardKeys(id.shard());
	}

	static ShardKeys of(AttendeeRef attendee) {
		return new ShardKeys(MessageId.shard(attendee.attendeeId()));
	}

	static List<ShardKeys> all() {
		var all = new ArrayList<ShardKeys>();
		for (int shard = 0; shard < MessageId.SHARDS; shard++) {
			all.add(new ShardKeys(shard));
		}
		return all;
	}

	/**
	 * Returns the keys that {@code message.lua} works on, in its order, and more of the
	 * same slot after them.
	 */
	List<String> message(String id, String... more) {
		var keys = new ArrayList<>(List.of(key("m:" + id), queue(Channel.SMS), queue(Channel.BADGE), sending(),
				sendingTo(), outbox(), marker()));
		keys.addAll(List.of(more));
		return keys;
	}

	String queue(Channel channel) {
		return key("queue:" + channel.code());
	}

	String sending() {
		return key("sending");
	}

	String sendingTo() {
		return key("sending-to");
	}

	String outbox() {
		return key("outbox");
	}

	/** Returns the key that is there as long as the part is whole. */
	String marker() {
		return key("copy");
	}

	String asked(Recipient recipient) {
		return key("asked:" + recipient.key());
	}

	String wish(Recipient recipient) {
		return key("wish:" + recipient.key());
	}

	String event(String eventId) {
		return key("event:" + eventId);
	}

	String key(String name) {
		return "notify:{ledger-" + this.shard + "}:" + name;
	}

}
