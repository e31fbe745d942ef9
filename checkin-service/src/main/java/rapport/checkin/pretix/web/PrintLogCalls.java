package rapport.checkin.pretix.web;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.badge.BadgePrints;
import rapport.checkin.badge.BadgePrints.BadgePrint;
import tools.jackson.databind.json.JsonMapper;

/** Badges that apps printed. */
@RestController
@RequestMapping("/api/v1/organizers/{organizer}/events/{event}")
class PrintLogCalls {

	private final RepeatableCalls told;

	private final BadgePrints prints;

	private final PositionOwners owners;

	private final JsonMapper json;

	private final Clock clock;

	PrintLogCalls(RepeatableCalls told, BadgePrints prints, PositionOwners owners, JsonMapper json, Clock clock) {
		this.told = told;
		this.prints = prints;
		this.owners = owners;
		this.json = json;
		this.clock = clock;
	}

	@PostMapping("/orderpositions/{position}/printlog/")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> printed(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@PathVariable String position,
			@RequestHeader(name = RepeatableCalls.KEY, required = false) @Nullable String key,
			@RequestBody(required = false) byte @Nullable [] body) {
		var call = CallBody.read(this.json, body);
		var event = device.event().id();
		var attendee = this.owners.of(event, position)
			.orElseThrow(() -> new PretixException(HttpStatus.NOT_FOUND, "Not found."));
		return this.told.once(device, "printed" + position, key, body, (id) -> {
			var at = call.time("datetime");
			this.prints.record(new BadgePrint(event, id, attendee, (at != null) ? at : this.clock.instant(),
					"kiosk:" + device.kiosk().name(), null));
		});
	}

}
