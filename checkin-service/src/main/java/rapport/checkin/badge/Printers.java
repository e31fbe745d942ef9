package rapport.checkin.badge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import rapport.checkin.badge.PrinterStore.PrinterPublisher;
import rapport.checkin.event.EventId;
import rapport.starter.lifecycle.HybridClock;

/** Sets up the printers of events. */
public final class Printers {

	private static final int MOST = 50;

	private final PrinterStore store;

	private final PrinterPublisher publisher;

	private final PrinterAddresses addresses;

	private final Clock clock;

	public Printers(PrinterStore store, PrinterPublisher publisher, PrinterAddresses addresses, Clock clock) {
		this.store = store;
		this.publisher = publisher;
		this.addresses = addresses;
		this.clock = clock;
	}

	/**
	 * Sets a printer up, or changes it; the same again changes nothing.
	 * @return it as it is recorded
	 * @throws InvalidPrinterException if it may not be where it is said to be, or there
	 * are too many
	 */
	public Printer put(Printer printer) {
		this.addresses.require(printer.host(), printer.port());
		var before = find(printer.event(), printer.printerId());
		if (before.isEmpty() && of(printer.event()).size() >= MOST) {
			throw new InvalidPrinterException("An event has at most " + MOST + " printers");
		}
		var now = this.clock.instant();
		var next = new Printer(printer.event(), printer.printerId(),
				HybridClock.next(before.map(Printer::revision).orElse(0L), now), printer.host(), printer.port(),
				printer.kind(), printer.media(), printer.dpi(), printer.kiosk(), now);
		this.publisher.publish(next);
		this.store.put(next);
		return next;
	}

	public void remove(EventId event, String printerId) {
		this.publisher.remove(event, printerId);
		this.store.remove(event, printerId);
	}

	public Optional<Printer> find(EventId event, String printerId) {
		return this.store.find(event, printerId);
	}

	/** Returns since when printers of an event do not answer, by their ids. */
	public Map<String, Instant> away(EventId event) {
		return this.store.away(event);
	}

	/** Returns all printers of an event by their ids. */
	public List<Printer> of(EventId event) {
		return this.store.of(event);
	}

}
