package rapport.notify.ledger.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;
import org.springframework.stereotype.Component;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Claim;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Report;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.starter.redis.TornCopy;
import rapport.starter.redis.WorkingCopy;

/** The ledger in Redis: each part in a slot of its own, each operation a script. */
@Component
class RedisLedger implements Ledger {

	private static final Duration BUSY = Duration.ofSeconds(60);

	private final StringRedisTemplate redis;

	private final LedgerScripts scripts;

	private final ProviderIds providerIds;

	private final References references;

	private final TornCopy torn;

	private final DueTimes due = new DueTimes();

	RedisLedger(StringRedisTemplate redis, TornCopy torn) {
		this.redis = redis;
		this.torn = torn;
		this.scripts = new LedgerScripts(redis);
		this.providerIds = new ProviderIds(this.scripts);
		this.references = new References(redis);
	}

	@Override
	public boolean plan(Send send, Instant notBefore, @Nullable MessageId unless) {
		var shard = ShardKeys.of(send.id());
		var keys = shard.message(send.id().value(), shard.key("m:" + ((unless != null) ? unless.value() : "")),
				shard.event(send.to().eventId()));
		var arguments = Stream.concat(Stream.of(send.id().value(), millis(notBefore)), Rows.fields(send));
		var told = arguments.toArray();
		long planned = this.scripts.count("plan", keys, told);
		if (planned < 0) {
			this.torn.requireSound(false);
			planned = this.scripts.count("plan", keys, told);
		}
		this.due.at(send.channel(), shard.shard(), notBefore.toEpochMilli());
		return planned == 1;
	}

	@Override
	public List<MessageId> take(Channel channel, Instant now, int limit, Instant until) {
		var taken = new ArrayList<MessageId>();
		var looked = new ArrayList<>(this.due.due(channel, now.toEpochMilli()));
		Collections.shuffle(looked);
		for (int shard : looked) {
			if (taken.size() >= limit) {
				this.due.at(channel, shard, 0);
				continue;
			}
			var rows = this.scripts.list("take", List.of(new ShardKeys(shard).queue(channel)), millis(now),
					Integer.toString(limit - taken.size()), millis(until));
			var head = rows.getFirst().toString();
			this.due.at(channel, shard, head.isEmpty() ? Long.MAX_VALUE : (long) Double.parseDouble(head));
			rows.stream().skip(1).forEach((id) -> taken.add(new MessageId(shard, id.toString())));
		}
		return taken;
	}

	@Override
	public Optional<Send> find(MessageId id) {
		var row = this.scripts.message("find", ShardKeys.of(id).message(id.value()), id.value());
		this.torn.requireSound(row.size() != 1);
		return Rows.found((row.size() != 1) ? row : List.of());
	}

	@Override
	public Claim claim(Send send, Recipient to, int parts, Instant now) {
		if (send.kind() == Kind.STOPPED && busy(to, now)) {
			return new Claim.Busy();
		}
		var shard = ShardKeys.of(send.id());
		var keys = shard.message(send.id().value(), shard.wish(to), shard.asked(to), shard.key("references"));
		var claim = this.scripts.message("claim", keys, send.id().value(), to.key(), Integer.toString(parts),
				millis(now), Integer.toString(References.first(shard.shard())));
		return switch (claim.getFirst().toString()) {
			case "granted" -> new Claim.Granted(this.references.note(Rows.send(claim.subList(1, claim.size()))));
			case "stopped" -> new Claim.Stopped(Rows.send(claim.subList(1, claim.size())));
			case "busy" -> new Claim.Busy();
			case "lost" -> throw lost(send.id(), now);
			default -> new Claim.Taken();
		};
	}

	@Override
	public boolean holds(Send granted) {
		var id = granted.id();
		return this.scripts.count("holds", ShardKeys.of(id).message(id.value()), id.value(),
				Long.toString(granted.trace().sequence())) == 1;
	}

	@Override
	public void postpone(MessageId id, Instant notBefore) {
		this.scripts.count("postpone", ShardKeys.of(id).message(id.value()), id.value(), millis(notBefore), "");
	}

	@Override
	public void release(MessageId id, Recipient to, Instant notBefore) {
		var shard = ShardKeys.of(id);
		this.scripts.count("release", shard.message(id.value(), shard.asked(to)), id.value(), millis(notBefore));
	}

	@Override
	public void hurry(MessageId id, Instant now) {
		this.scripts.count("postpone", ShardKeys.of(id).message(id.value()), id.value(), millis(now), "LT");
		this.due.soon(id.shard());
	}

	@Override
	public void reroute(MessageId planned, Send instead, Instant now) {
		if (forget(planned, instead.to())) {
			plan(instead, now, null);
		}
	}

	@Override
	public void drop(MessageId id) {
		find(id).ifPresent((it) -> forget(id, it.to()));
	}

	private boolean forget(MessageId id, AttendeeRef to) {
		var shard = ShardKeys.of(id);
		return this.scripts.count("drop", shard.message(id.value(), shard.event(to.eventId())), id.value()) == 1;
	}

	@Override
	public Optional<Send> settle(MessageId id, SendState state, @Nullable String reason, Instant now) {
		var from = state.from().stream().map(SendState::code).collect(Collectors.joining(",", ",", ","));
		return changed("settle", id, state.code(), from, Rows.orEmpty(reason), millis(now));
	}

	@Override
	public Optional<Send> submitted(MessageId id, List<String> ids, Instant now) {
		var arguments = new ArrayList<String>(List.of(millis(now), String.join(" ", ids)));
		for (var providerId : ids) {
			var early = this.providerIds.link(providerId, id);
			if (early != null) {
				arguments.addAll(List.of(providerId, early.state(), early.reason()));
			}
		}
		return changed("submitted", id, arguments.toArray(String[]::new));
	}

	@Override
	public Optional<Send> report(Report report, Instant now) {
		var linked = this.providerIds.arrive(report);
		var message = linked.or(() -> this.references.find(report.reference()));
		return message.flatMap((id) -> changed("report", id, report.providerId(), report.state().code(),
				Rows.orEmpty(report.reason()), millis(now), linked.isPresent() ? "" : report.recipient().key()));
	}

	@Override
	public boolean knows(Report report) {
		return this.providerIds.find(report.providerId())
			.or(() -> this.references.find(report.reference()))
			.flatMap(this::find)
			.isPresent();
	}

	@Override
	public List<Send> lost(Instant before, Instant now) {
		var lost = new ArrayList<Send>();
		for (var shard : ShardKeys.all()) {
			var ids = this.redis.opsForZSet().rangeByScore(shard.sending(), 0, before.toEpochMilli() - 1.0);
			for (var id : (ids != null) ? ids : List.<String>of()) {
				settle(new MessageId(shard.shard(), id), SendState.UNKNOWN, "interrupted", now).ifPresent(lost::add);
			}
		}
		return lost;
	}

	@Override
	public List<Asked> asked(Recipient recipient, Collection<AttendeeRef> attendees) {
		return attendees.stream()
			.map(ShardKeys::of)
			.distinct()
			.flatMap((shard) -> asked(recipient, shard))
			.sorted(Comparator.comparing(Asked::at).reversed())
			.toList();
	}

	private Stream<Asked> asked(Recipient recipient, ShardKeys shard) {
		var ids = this.redis.opsForZSet().reverseRangeWithScores(shard.asked(recipient), 0, -1);
		return ((ids != null) ? ids : List.<TypedTuple<String>>of()).stream()
			.flatMap((one) -> find(new MessageId(shard.shard(), String.valueOf(one.getValue()))).stream()
				.map((it) -> new Asked(it.to(), Rows.orEmpty(it.introductionId()), it.kind(), it.channel(),
						Instant.ofEpochMilli((one.getScore() != null) ? one.getScore().longValue() : 0))));
	}

	@Override
	public long waiting(Channel channel) {
		return ShardKeys.all().stream().mapToLong((shard) -> {
			var size = this.redis.opsForZSet().zCard(shard.queue(channel));
			return (size != null) ? size : 0;
		}).sum();
	}

	@Override
	public void honour(Recipient recipient, boolean stopped, long sequence, Instant now) {
		var hold = stopped ? "0" : millis(now.plus(SECOND_THOUGHT));
		for (var shard : ShardKeys.all()) {
			this.scripts.number("honour", List.of(shard.wish(recipient)), stopped ? "1" : "0", Long.toString(sequence),
					hold);
		}
	}

	/**
	 * A part is lost, as where one of several servers lost its data: then all is made
	 * anew.
	 */
	private WorkingCopy.LostException lost(MessageId id, Instant now) {
		postpone(id, now.plusSeconds(1));
		return this.torn.lost();
	}

	private boolean busy(Recipient to, Instant now) {
		return ShardKeys.all()
			.stream()
			.anyMatch((shard) -> this.scripts.number("busy", List.of(shard.sending(), shard.sendingTo()), to.key(),
					millis(now.minus(BUSY))) == 1);
	}

	private Optional<Send> changed(String name, MessageId id, String... arguments) {
		var all = Stream.concat(Stream.of(id.value()), Stream.of(arguments)).toArray();
		return Rows.found(this.scripts.message(name, ShardKeys.of(id).message(id.value()), all));
	}

	private static String millis(Instant instant) {
		return Long.toString(instant.toEpochMilli());
	}

}
