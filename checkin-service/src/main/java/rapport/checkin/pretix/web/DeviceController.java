package rapport.checkin.pretix.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.PretixIds.Single;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** What apps say and ask of themselves. */
@RestController
@RequestMapping("/api/v1")
class DeviceController {

	/** The version of pretix whose calls these are, as apps compare it. */
	static final PretixVersion VERSION = new PretixVersion("2026.1.0", 20260010005000L);

	private final DeviceEnrolment enrolment;

	private final PretixIds ids;

	private final JsonMapper json;

	@JsonNaming(SnakeCaseStrategy.class)
	record PretixVersion(String pretix, long pretixNumeric) {
	}

	record ServerInfo(PretixVersion version) {
	}

	@JsonNaming(SnakeCaseStrategy.class)
	record DeviceInfo(DeviceAnswer device, ServerInfo server, List<String> mediumKeySets) {
	}

	record Selection(SelectedEvent event, @Nullable Long subevent, long checkinlist) {
	}

	record SelectedEvent(String slug, String name) {
	}

	DeviceController(DeviceEnrolment enrolment, PretixIds ids, JsonMapper json) {
		this.enrolment = enrolment;
		this.ids = ids;
		this.json = json;
	}

	@PostMapping("/device/initialize")
	@DeviceGate.Open
	DeviceAnswer initialize(@RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
		var token = CallBody.read(this.json, body).text("token");
		return DeviceAnswer.of(this.enrolment.enrol(token, request.getRemoteAddr()), this.ids);
	}

	/** What an app says of itself changes nothing of what it may do. */
	@PostMapping({ "/device/update", "/device/roll" })
	DeviceAnswer update(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device) {
		return DeviceAnswer.of(device, this.ids);
	}

	@GetMapping("/device/info")
	DeviceInfo info(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device) {
		return new DeviceInfo(DeviceAnswer.of(device, this.ids), new ServerInfo(VERSION), List.of());
	}

	@PostMapping("/device/revoke")
	DeviceAnswer revoke(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device) {
		this.enrolment.revoke(device);
		return DeviceAnswer.of(device, this.ids);
	}

	@GetMapping("/device/eventselection")
	ResponseEntity<Selection> selection(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestParam(name = "current_event", required = false) @Nullable String event,
			@RequestParam(name = "current_checkinlist", required = false) @Nullable String list) {
		long own = this.ids.of(device.event().id(), Single.LIST);
		var slug = device.event().id().value();
		if (slug.equals(event) && (list == null || list.equals(Long.toString(own)))) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		return ResponseEntity.ok(new Selection(new SelectedEvent(slug, device.event().name()), null, own));
	}

	@GetMapping("/version")
	PretixVersion version() {
		return VERSION;
	}

	/**
	 * Takes a file that would be the answer to a question. No question here is answered
	 * by a file, so it is not kept.
	 */
	@PostMapping("/upload")
	ResponseEntity<Map<String, String>> upload(@RequestBody(required = false) byte @Nullable [] body,
			@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device) {
		var size = Integer.toString((body != null) ? body.length : 0);
		var id = this.ids.digest("UPLOAD", device.kiosk().kioskId(), size, Long.toString(System.nanoTime()));
		return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", "file:" + id));
	}

}
