package rapport.checkin.badge.redis;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.badge.Printer;
import rapport.checkin.event.EventId;

/** A printer as it is stored, beneath its event and id. */
record StoredPrinter(long revision, String host, int port, Printer.Kind kind, String media, int dpi,
		@Nullable String kiosk, Instant at) {

	static StoredPrinter of(Printer it) {
		return new StoredPrinter(it.revision(), it.host(), it.port(), it.kind(), it.media(), it.dpi(), it.kiosk(),
				it.at());
	}

	Printer toPrinter(EventId event, String printerId) {
		return new Printer(event, printerId, this.revision, this.host, this.port, this.kind, this.media, this.dpi,
				this.kiosk, this.at);
	}

}
