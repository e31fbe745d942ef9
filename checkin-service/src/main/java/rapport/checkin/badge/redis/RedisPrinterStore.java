package rapport.checkin.badge.redis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.checkin.badge.Printer;
import rapport.checkin.badge.PrinterStore;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.BriefMemory;
import rapport.checkin.plumbing.CopyCache;
import tools.jackson.databind.json.JsonMapper;

/**
 * Printers in Redis. Those of an event are remembered for a second, since every first
 * admission asks for them; what another instance changes is so seen a second late at
 * most.
 */
@Component
final class RedisPrinterStore implements PrinterStore, CopyCache {

	private static final Duration GOOD_FOR = Duration.ofSeconds(1);

	private final RedisPrinters printers;

	private final RedisPrinterAbsences absences;

	private final BriefMemory<EventId, List<Printer>> remembered;

	RedisPrinterStore(StringRedisTemplate redis, JsonMapper json, Clock clock) {
		this.printers = new RedisPrinters(redis, json);
		this.absences = new RedisPrinterAbsences(redis);
		this.remembered = new BriefMemory<>(GOOD_FOR, clock);
	}

	@Override
	public void put(Printer it) {
		this.printers.put(it);
		this.remembered.forget(it.event());
	}

	@Override
	public void remove(EventId event, String printerId) {
		this.printers.remove(event, printerId);
		this.absences.end(event, printerId);
		this.remembered.forget(event);
	}

	@Override
	public Optional<Printer> find(EventId event, String printerId) {
		return this.printers.find(event, printerId);
	}

	@Override
	public List<Printer> of(EventId event) {
		return this.remembered.find(event, (it) -> Optional.of(this.printers.of(it))).orElse(List.of());
	}

	@Override
	public void forget(EventId event) {
		this.printers.forget(event);
		this.remembered.forget(event);
	}

	@Override
	public void forget() {
		this.remembered.clear();
	}

	@Override
	public void away(Printer printer, Instant at) {
		this.absences.begin(printer, at);
	}

	@Override
	public void back(Printer printer) {
		this.absences.end(printer.event(), printer.printerId());
	}

	@Override
	public Map<String, Instant> away(EventId event) {
		return this.absences.of(event);
	}

}
