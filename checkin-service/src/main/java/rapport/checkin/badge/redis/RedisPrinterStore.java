package rapport.checkin.badge.redis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.checkin.badge.Printer;
import rapport.checkin.badge.PrinterStore;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.BriefMemory;
import rapport.checkin.plumbing.CopyCache;
import rapport.checkin.plumbing.Keys;
import rapport.starter.redis.Scripts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Printers in a hash of their event. Those of an event are remembered for a second, since
 * every first admission asks for them; what another instance changes is so seen a second
 * late at most.
 */
@Component
final class RedisPrinterStore implements PrinterStore, CopyCache {

	private static final Duration GOOD_FOR = Duration.ofSeconds(1);

	private static final RedisScript<Long> PUT = Scripts.number(RedisPrinterStore.class, "printer.lua");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final BriefMemory<EventId, List<Printer>> remembered;

	private record StoredPrinter(long revision, String host, int port, Printer.Kind kind, String media, int dpi,
			@Nullable String kiosk, Instant at) {
	}

	RedisPrinterStore(StringRedisTemplate redis, JsonMapper json, Clock clock) {
		this.redis = redis;
		this.json = json;
		this.remembered = new BriefMemory<>(GOOD_FOR, clock);
	}

	@Override
	public void put(Printer it) {
		var text = this.json.writeValueAsString(new StoredPrinter(it.revision(), it.host(), it.port(), it.kind(),
				it.media(), it.dpi(), it.kiosk(), it.at()));
		this.redis.execute(PUT, List.of(key(it.event())), it.printerId(), Long.toString(it.revision()), text);
		this.remembered.forget(it.event());
	}

	@Override
	public void remove(EventId event, String printerId) {
		this.redis.opsForHash().delete(key(event), printerId);
		this.redis.opsForHash().delete(awayKey(event), printerId);
		this.remembered.forget(event);
	}

	@Override
	public Optional<Printer> find(EventId event, String printerId) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(key(event), printerId))
			.map((text) -> read(event, printerId, text));
	}

	@Override
	public List<Printer> of(EventId event) {
		return this.remembered.find(event, (it) -> Optional.of(stored(it))).orElse(List.of());
	}

	private List<Printer> stored(EventId event) {
		return this.redis.<String, String>opsForHash()
			.entries(key(event))
			.entrySet()
			.stream()
			.map((entry) -> read(event, entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing(Printer::printerId))
			.toList();
	}

	@Override
	public void forget(EventId event) {
		this.redis.unlink(List.of(key(event), awayKey(event)));
		this.remembered.forget(event);
	}

	@Override
	public void forget() {
		this.remembered.clear();
	}

	@Override
	public void away(Printer printer, Instant at) {
		this.redis.opsForHash().putIfAbsent(awayKey(printer.event()), printer.printerId(), at.toString());
	}

	@Override
	public void back(Printer printer) {
		this.redis.opsForHash().delete(awayKey(printer.event()), printer.printerId());
	}

	@Override
	public Map<String, Instant> away(EventId event) {
		var away = new HashMap<String, Instant>();
		this.redis.<String, String>opsForHash()
			.entries(awayKey(event))
			.forEach((id, since) -> away.put(id, Instant.parse(since)));
		return away;
	}

	private Printer read(EventId event, String printerId, String text) {
		var it = this.json.readValue(text, StoredPrinter.class);
		return new Printer(event, printerId, it.revision(), it.host(), it.port(), it.kind(), it.media(), it.dpi(),
				it.kiosk(), it.at());
	}

	private static String awayKey(EventId event) {
		return Keys.of(event.value(), "printers-away");
	}

	private static String key(EventId event) {
		return Keys.of(event.value(), "printers");
	}

}
