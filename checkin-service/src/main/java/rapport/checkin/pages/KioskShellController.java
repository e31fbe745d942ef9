package rapport.checkin.pages;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves what keeps the kiosk's page on its tablet. */
@RestController
class KioskShellController {

	private final KioskShell shell = new KioskShell();

	@GetMapping("/kiosk-worker.js")
	ResponseEntity<String> worker() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
			.body(this.shell.worker());
	}

}
