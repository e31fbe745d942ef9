package rapport.checkin.pretix.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.door.DoorStore;
import rapport.checkin.door.Undoing;
import rapport.checkin.door.Undoing.Undo;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.PretixIds.Single;
import tools.jackson.databind.json.JsonMapper;

/** Scans: at once by the newer call, and by the older one those that an app kept. */
@RestController
@RequestMapping("/api/v1/organizers/{organizer}")
class ScanCalls {

	/** For how long a device may take back what it scanned. */
	private static final Duration ANNULLABLE = Duration.ofMinutes(15);

	private final Redeeming redeeming;

	private final DoorStore scans;

	private final Undoing undoing;

	private final PretixIds ids;

	private final JsonMapper json;

	private final Clock clock;

	ScanCalls(Redeeming redeeming, DoorStore scans, Undoing undoing, PretixIds ids, JsonMapper json, Clock clock) {
		this.redeeming = redeeming;
		this.scans = scans;
		this.undoing = undoing;
		this.ids = ids;
		this.json = json;
		this.clock = clock;
	}

	@PostMapping("/checkinrpc/redeem/")
	ResponseEntity<RedeemAnswer> redeem(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestParam(name = "pdf_data", defaultValue = "false") boolean badges,
			@RequestBody(required = false) byte @Nullable [] body) {
		var read = CallBody.read(this.json, body);
		var call = call(device, read, read.text("secret", ""));
		if (!call.force() && !call.lists().contains(this.ids.of(device.event().id(), Single.LIST))) {
			throw new PretixException("lists", "No check-in list passed that is of this event.");
		}
		return answer(this.redeeming.redeem(device, call, badges));
	}

	/** Whatever the list is called, what was scanned is recorded. */
	@PostMapping("/events/{event}/checkinlists/{list}/positions/{secret}/redeem/")
	ResponseEntity<RedeemAnswer> redeem(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@PathVariable String secret, @RequestParam(name = "pdf_data", defaultValue = "false") boolean badges,
			@RequestBody(required = false) byte @Nullable [] body) {
		var call = call(device, CallBody.read(this.json, body), secret);
		return answer(this.redeeming.redeem(device, call, badges));
	}

	/** Takes back a device's own scan of just now. */
	@PostMapping("/checkinrpc/annul/")
	Map<String, String> annul(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestBody(required = false) byte @Nullable [] body) {
		var read = CallBody.read(this.json, body);
		var event = device.event().id();
		var call = call(device, read, "");
		var scan = this.scans.find(event, call.scanId(device.kiosk().kioskId(), this.ids))
			.orElseThrow(() -> new PretixException(HttpStatus.NOT_FOUND, "No check-in found with this nonce."));
		if (scan.recordedAt().plus(ANNULLABLE).isBefore(this.clock.instant())) {
			throw new PretixException("nonce", "This check-in is too long ago.");
		}
		var reason = read.text("error_explanation", "Annulled by the scanner");
		return switch (this.undoing.undo(event, scan.scanId(), "kiosk:" + device.kiosk().name(),
				reason.substring(0, Math.min(reason.length(), 200)))) {
			case Undo.Undone(var _, var _, var recording) -> {
				recording.await();
				yield Map.of("status", "ok");
			}
			case Undo.NotUndoable _ ->
				throw new PretixException("nonce", "This check-in changed nothing, or more since.");
			case Undo.NoSuchScan _ ->
				throw new PretixException(HttpStatus.NOT_FOUND, "No check-in found with this nonce.");
		};
	}

	private ScanCall call(PretixDevice device, CallBody body, String secret) {
		return ScanCall.read(body, secret, Long.toString(this.ids.of(device.event().id(), Single.HOLD_QUESTION)));
	}

	private static ResponseEntity<RedeemAnswer> answer(RedeemAnswer answer) {
		return ResponseEntity.status(answer.code()).contentType(MediaType.APPLICATION_JSON).body(answer);
	}

}
