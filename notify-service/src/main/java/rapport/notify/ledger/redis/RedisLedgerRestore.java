package rapport.notify.ledger.redis;

import java.util.stream.Stream;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.LedgerRestore;
import rapport.notify.ledger.Send;
import rapport.notify.messaging.RebuildEnd;

/** Makes the ledger in Redis anew. Each part has a marker while it is whole. */
@Component
class RedisLedgerRestore implements LedgerRestore, RebuildEnd {

	private static final int BATCH = 1_000;

	private final StringRedisTemplate redis;

	private final LedgerScripts scripts;

	private final ProviderIds providerIds;

	RedisLedgerRestore(StringRedisTemplate redis) {
		this.redis = redis;
		this.scripts = new LedgerScripts(redis);
		this.providerIds = new ProviderIds(this.scripts);
	}

	@Override
	public void begin() {
		ShardKeys.all().forEach((shard) -> this.redis.delete(shard.marker()));
	}

	@Override
	public boolean restore(Send send) {
		var shard = ShardKeys.of(send.id());
		var trace = send.trace();
		var recipient = (trace.recipient() != null) ? trace.recipient() : new Recipient("");
		var keys = shard.message(send.id().value(), shard.event(send.to().eventId()), shard.asked(recipient),
				References.key(shard, trace.reference()));
		var arguments = Stream
			.of(Stream.of(send.id().value(), Long.toString(trace.sequence())), Rows.fields(send), Rows.fields(trace))
			.flatMap((it) -> it);
		boolean entered = this.scripts.count("restore", keys, arguments.toArray()) == 1;
		if (entered) {
			trace.providerIds().forEach((it) -> this.providerIds.link(it, send.id()));
		}
		return entered;
	}

	/** All is entered: messages may be claimed again. */
	@Override
	public void whole() {
		ShardKeys.all().forEach((shard) -> this.redis.opsForValue().set(shard.marker(), "whole"));
	}

	@Override
	public void forget(String eventId) {
		for (var shard : ShardKeys.all()) {
			var ids = this.redis.opsForSet().pop(shard.event(eventId), BATCH);
			while (ids != null && !ids.isEmpty()) {
				ids.forEach((id) -> forget(shard, id));
				ids = this.redis.opsForSet().pop(shard.event(eventId), BATCH);
			}
		}
	}

	private void forget(ShardKeys shard, String id) {
		this.scripts.count("forget", shard.message(id), id);
	}

}
