package rapport.notify.ledger.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Claim;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Report;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;

/**
 * The ledger in Redis: one script, {@code ledger.lua}, so that each operation is atomic.
 */
@Component
class RedisLedger implements Ledger {

	/** One hash tag: the ledger lives in one slot. */
	static final String PREFIX = "notify:{ledger}:";

	private static final RedisScript<List<?>> LISTS = lists();

	private static final RedisScript<Long> COUNTS = RedisScript
		.of(new ClassPathResource("ledger.lua", RedisLedger.class), Long.class);

	private final StringRedisTemplate redis;

	RedisLedger(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public boolean plan(Send send, Instant notBefore, @Nullable MessageId unless) {
		return count(Stream.concat(Stream.of("plan"), planned(send, unless, notBefore)).toArray(String[]::new)) == 1;
	}

	@Override
	public List<MessageId> take(Channel channel, Instant now, int limit) {
		return list("take", channel.code(), millis(now), Integer.toString(limit), millis(now.plus(LEASE))).stream()
			.map((it) -> new MessageId(it.toString()))
			.toList();
	}

	@Override
	public Optional<Send> find(MessageId id) {
		return send(list("find", id.value()));
	}

	@Override
	public Claim claim(MessageId id, Recipient to, int parts, Instant now) {
		var claim = list("claim", id.value(), to.key(), Integer.toString(parts), millis(now));
		return switch (claim.getFirst().toString()) {
			case "granted" -> new Claim.Granted(Integer.parseInt(claim.getLast().toString()));
			case "stopped" -> new Claim.Stopped();
			case "busy" -> new Claim.Busy();
			default -> new Claim.Taken();
		};
	}

	@Override
	public void postpone(MessageId id, Instant notBefore) {
		count("postpone", id.value(), millis(notBefore));
	}

	@Override
	public void hurry(MessageId id, Instant now) {
		count("hurry", id.value(), millis(now));
	}

	@Override
	public void reroute(MessageId planned, Send instead, Instant now) {
		count(Stream.concat(Stream.of("reroute", planned.value()), planned(instead, null, now)).toArray(String[]::new));
	}

	@Override
	public void drop(MessageId id) {
		count("drop", id.value());
	}

	@Override
	public Optional<Send> settle(MessageId id, SendState state, @Nullable String reason, Instant now) {
		var from = state.from().stream().map(SendState::code).collect(Collectors.joining(",", ",", ","));
		return send(list("settle", id.value(), state.code(), from, orEmpty(reason), millis(now)));
	}

	@Override
	public Optional<Send> submitted(MessageId id, List<String> providerIds, Instant now) {
		var arguments = Stream.concat(Stream.of("submitted", id.value(), millis(now)), providerIds.stream());
		return send(list(arguments.toArray(String[]::new)));
	}

	@Override
	public Optional<Send> report(Report report, Instant now) {
		return send(list("report", report.providerId(), Integer.toString(report.reference()), report.recipient().key(),
				report.state().code(), orEmpty(report.reason()), millis(now)));
	}

	@Override
	public List<Send> lost(Instant before, Instant now) {
		return sends(list("lost", millis(before), millis(now)));
	}

	@Override
	public List<Asked> asked(Recipient recipient) {
		var asked = this.redis.opsForZSet().reverseRange(PREFIX + "asked:" + recipient.key(), 0, -1);
		var all = new ArrayList<Asked>();
		for (var one : (asked != null) ? asked : List.<String>of()) {
			var parts = one.split("/", -1);
			all.add(new Asked(new AttendeeRef(parts[0], parts[1]), parts[2], Rows.kind(parts[3]),
					Rows.channel(parts[4])));
		}
		return all;
	}

	@Override
	public long waiting(Channel channel) {
		var size = this.redis.opsForZSet().zCard(PREFIX + "queue:" + channel.code());
		return (size != null) ? size : 0;
	}

	private static Stream<String> planned(Send send, @Nullable MessageId unless, Instant notBefore) {
		return Stream.of(send.id().value(), (unless != null) ? unless.value() : "", send.to().eventId(),
				send.to().attendeeId(), orEmpty(send.introductionId()), send.kind().code(), send.channel().code(),
				millis(send.at()), orEmpty(send.reason()), Integer.toString(send.attempt()), millis(notBefore));
	}

	private List<?> list(String... arguments) {
		var result = this.redis.execute(LISTS, List.of(PREFIX), (Object[]) arguments);
		return (result != null) ? result : List.of();
	}

	private long count(String... arguments) {
		var result = this.redis.execute(COUNTS, List.of(PREFIX), (Object[]) arguments);
		return (result != null) ? result : 0;
	}

	private static List<Send> sends(List<?> rows) {
		return rows.stream().map((row) -> Rows.send((List<?>) row)).toList();
	}

	private static Optional<Send> send(List<?> row) {
		return row.isEmpty() ? Optional.empty() : Optional.of(Rows.send(row));
	}

	private static String millis(Instant instant) {
		return Long.toString(instant.toEpochMilli());
	}

	private static String orEmpty(@Nullable String value) {
		return (value != null) ? value : "";
	}

	@SuppressWarnings("unchecked") // a class literal of List has no type argument
	private static RedisScript<List<?>> lists() {
		return (RedisScript<List<?>>) (RedisScript<?>) RedisScript
			.of(new ClassPathResource("ledger.lua", RedisLedger.class), List.class);
	}

}
