package rapport.checkin.badge.redis;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.badge.Printer;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;

/** Since when printers cannot be reached, in a hash of their event. */
final class RedisPrinterAbsences {

	private final StringRedisTemplate redis;

	RedisPrinterAbsences(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** Notes that a printer is away, unless that is known. */
	void begin(Printer printer, Instant at) {
		this.redis.opsForHash().putIfAbsent(key(printer.event()), printer.printerId(), at.toString());
	}

	/** Notes that a printer is back, or no more. */
	void end(EventId event, String printerId) {
		this.redis.opsForHash().delete(key(event), printerId);
	}

	/** Returns since when each is away, by its id. */
	Map<String, Instant> of(EventId event) {
		var away = new HashMap<String, Instant>();
		this.redis.<String, String>opsForHash()
			.entries(key(event))
			.forEach((id, since) -> away.put(id, Instant.parse(since)));
		return away;
	}

	static String key(EventId event) {
		return Keys.of(event.value(), "printers-away");
	}

}
