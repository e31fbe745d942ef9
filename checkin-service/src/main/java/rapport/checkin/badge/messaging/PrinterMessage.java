package rapport.checkin.badge.messaging;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.checkin.badge.Printer;
import rapport.checkin.event.EventId;
import rapport.starter.kafka.Bounds;

/** A message on {@code rapport.printers.v1}. */
record PrinterMessage(String eventId, String printerId, long revision, String host, int port, String kind, String media,
		int dpi, @Nullable String kiosk, Instant at) {

	static final String TYPE = "io.rapport.printer.v1";

	static PrinterMessage of(Printer it) {
		return new PrinterMessage(it.event().value(), it.printerId(), it.revision(), it.host(), it.port(),
				it.kind().name().toLowerCase(Locale.ROOT), it.media(), it.dpi(), it.kiosk(), it.at());
	}

	Printer toPrinter() {
		Bounds.number(this.revision);
		return new Printer(new EventId(this.eventId), this.printerId, this.revision, Bounds.text(this.host, 253),
				this.port, Printer.Kind.valueOf(this.kind.toUpperCase(Locale.ROOT)), this.media, this.dpi, this.kiosk,
				Bounds.time(this.at));
	}

}
