package rapport.checkin.pretix.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.pretix.PretixIds;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** What apps say of themselves, and what they are told they are. */
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

	DeviceController(DeviceEnrolment enrolment, PretixIds ids, JsonMapper json) {
		this.enrolment = enrolment;
		this.ids = ids;
		this.json = json;
	}

	@PostMapping("/device/initialize")
	@OpenCall
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

	@GetMapping("/version")
	PretixVersion version() {
		return VERSION;
	}

}
