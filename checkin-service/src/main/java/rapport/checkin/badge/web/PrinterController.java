package rapport.checkin.badge.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.badge.BadgeMedia;
import rapport.checkin.badge.Printer;
import rapport.checkin.badge.Printers;
import rapport.checkin.event.Events;

/** The printers of an event, which its organizer sets up. */
@RestController
@RequestMapping("/api/events/{eventId}/printers")
class PrinterController {

	private static final int USUAL_PORT = 9100;

	private static final int BROTHER_DPI = 300;

	private static final int ZEBRA_DPI = 203;

	private final Events events;

	private final Printers printers;

	private final Clock clock;

	record PrinterRequest(@NotBlank String host, @Nullable Integer port,
			@NotNull @Pattern(regexp = "zpl|brother", message = "must be zpl or brother") String kind,
			@Nullable String media, @Nullable Integer dpi, @Nullable String kiosk) {
	}

	/**
	 * A printer, as it is told.
	 *
	 * @param awaySince since when it does not answer; none if it did when it was asked
	 * last
	 */
	record PrinterView(String printerId, String host, int port, String kind, String media, int dpi,
			@Nullable String kiosk, Instant at, @Nullable Instant awaySince) {

		static PrinterView of(Printer it, @Nullable Instant away) {
			return new PrinterView(it.printerId(), it.host(), it.port(), it.kind().name().toLowerCase(Locale.ROOT),
					it.media(), it.dpi(), it.kiosk(), it.at(), away);
		}

	}

	PrinterController(Events events, Printers printers, Clock clock) {
		this.events = events;
		this.printers = printers;
		this.clock = clock;
	}

	@GetMapping
	List<PrinterView> all(@PathVariable String eventId) {
		var event = this.events.get(eventId).id();
		var away = this.printers.away(event);
		return this.printers.of(event).stream().map((it) -> PrinterView.of(it, away.get(it.printerId()))).toList();
	}

	@PutMapping("/{printerId}")
	PrinterView put(@PathVariable String eventId, @PathVariable String printerId,
			@Valid @RequestBody PrinterRequest body) {
		boolean brother = "brother".equals(body.kind());
		var port = body.port();
		var media = body.media();
		var dpi = body.dpi();
		return PrinterView.of(
				this.printers.put(new Printer(this.events.get(eventId).id(), printerId, 0, body.host(),
						(port != null) ? port : USUAL_PORT, brother ? Printer.Kind.BROTHER : Printer.Kind.ZPL,
						(media != null) ? media : brother ? "62" : BadgeMedia.USUAL,
						brother ? BROTHER_DPI : (dpi != null) ? dpi : ZEBRA_DPI, body.kiosk(), this.clock.instant())),
				null);
	}

	@DeleteMapping("/{printerId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String eventId, @PathVariable String printerId) {
		this.printers.remove(this.events.get(eventId).id(), printerId);
	}

}
