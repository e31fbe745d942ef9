package rapport.checkin.pretix.web;

import java.util.Map;

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

/** What apps ask beside: at which event they are, and where to put a file. */
@RestController
@RequestMapping("/api/v1")
class DeviceExtras {

	private final PretixIds ids;

	record Selection(SelectedEvent event, @Nullable Long subevent, long checkinlist) {
	}

	record SelectedEvent(String slug, String name) {
	}

	DeviceExtras(PretixIds ids) {
		this.ids = ids;
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
