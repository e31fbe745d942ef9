package rapport.checkin.badge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import rapport.checkin.event.EventId;

/** The printers of each event. */
public interface PrinterStore {

	/** Stores a printer unless a newer revision is stored. */
	void put(Printer printer);

	void remove(EventId event, String printerId);

	Optional<Printer> find(EventId event, String printerId);

	/** Returns all printers of an event by their ids. */
	List<Printer> of(EventId event);

	void forget(EventId event);

	/** Notes that a printer does not answer, unless that is noted. */
	void away(Printer printer, Instant at);

	/** Notes that a printer answers. */
	void back(Printer printer);

	/** Returns since when printers of an event do not answer, by their ids. */
	Map<String, Instant> away(EventId event);

	/** Records printers. */
	interface PrinterPublisher {

		/** Returns once it is recorded; throws if it is not, or not in time. */
		void publish(Printer printer);

		/** Returns once it is recorded that there is no such printer any more. */
		void remove(EventId event, String printerId);

	}

}
