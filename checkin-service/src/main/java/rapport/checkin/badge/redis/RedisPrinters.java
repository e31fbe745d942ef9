package rapport.checkin.badge.redis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.badge.Printer;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.starter.redis.Scripts;
import tools.jackson.databind.json.JsonMapper;

/** Printers in a hash of their event, each a JSON string. */
final class RedisPrinters {

	private static final RedisScript<Long> PUT = Scripts.number(RedisPrinters.class, "printer.lua");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisPrinters(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	void put(Printer it) {
		var text = this.json.writeValueAsString(StoredPrinter.of(it));
		this.redis.execute(PUT, List.of(key(it.event())), it.printerId(), Long.toString(it.revision()), text);
	}

	void remove(EventId event, String printerId) {
		this.redis.opsForHash().delete(key(event), printerId);
	}

	Optional<Printer> find(EventId event, String printerId) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(key(event), printerId))
			.map((text) -> read(event, printerId, text));
	}

	List<Printer> of(EventId event) {
		return this.redis.<String, String>opsForHash()
			.entries(key(event))
			.entrySet()
			.stream()
			.map((entry) -> read(event, entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing(Printer::printerId))
			.toList();
	}

	/** Removes all of an event, and since when they are away. */
	void forget(EventId event) {
		this.redis.unlink(List.of(key(event), RedisPrinterAbsences.key(event)));
	}

	private Printer read(EventId event, String printerId, String text) {
		return this.json.readValue(text, StoredPrinter.class).toPrinter(event, printerId);
	}

	private static String key(EventId event) {
		return Keys.of(event.value(), "printers");
	}

}
