package rapport.system;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.google.zxing.WriterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Tickets read by the camera of the tablet. */
@InBrowser
class KioskCameraTest {

	private static final String FAKE = "--use-fake-device-for-media-stream";

	private static final String ALLOWED = "--use-fake-ui-for-media-stream";

	@Test
	void aTicketIsReadAlsoAfterAReload(@TempDir Path directory) throws IOException, WriterException {
		KioskTablet.opened("kiosk-camera", 7);
		var film = CameraPicture.of("T-7", directory);
		try (var browser = new Browser(1024, 768,
				List.of(FAKE, ALLOWED, "--use-file-for-fake-video-capture=" + film))) {
			browser.openKiosk(KioskTablet.address("kiosk-camera", "Main door"));
			browser
				.script("""
						window.BarcodeDetector = class {
							static async getSupportedFormats() { return ['qr_code']; }
							async detect() { throw new DOMException('Barcode detection service unavailable.', 'NotSupportedError'); }
						};
						""");
			browser.find("#camera-open").click();
			browser.awaitText("#outcome-title", "Welcome, Guest 7");
			assertThat(browser.accessFaults()).isEmpty();
			allow(browser, "granted");
			browser.reload();
			browser.awaitText("#outcome-title", "Already in");
		}
	}

	@Test
	void oneChoosesTheCameraAndItsLight() {
		KioskTablet.opened("kiosk-cameras", 1);
		try (var browser = new Browser(1024, 768, List.of(FAKE + "=device-count=2", ALLOWED))) {
			browser.openKiosk(KioskTablet.address("kiosk-cameras", "Main door"));
			browser
				.script("""
						window.lights = [];
						MediaStreamTrack.prototype.getCapabilities = () => ({ torch: true });
						MediaStreamTrack.prototype.applyConstraints = async (it) => { window.lights.push(it.advanced[0].torch); };
						""");
			browser.find("#camera-open").click();
			await().atMost(Duration.ofSeconds(90))
				.until(() -> browser.texts("#cameras option"), (it) -> it.size() == 2);
			browser.find("#light").click();
			await().atMost(Duration.ofSeconds(90))
				.until(() -> browser.script("return document.querySelector('#light').ariaPressed"), "true"::equals);
			browser.find("#cameras option:last-child").click();
			await().atMost(Duration.ofSeconds(90))
				.until(() -> browser
					.script("return document.querySelector('#picture').srcObject?.getVideoTracks()[0].label"
							+ " === document.querySelector('#cameras option:last-child').label"),
						"true"::equals);
			assertThat(browser.script("return window.lights.join()")).isEqualTo("true");
			browser.find("#camera-open").click();
			await().atMost(Duration.ofSeconds(90)).until(() -> !browser.find("#camera").isDisplayed());
		}
	}

	@Test
	void whoRefusedTheCameraReadsHowToAllowIt() {
		KioskTablet.opened("kiosk-refused", 1);
		try (var browser = new Browser(1024, 768, List.of(FAKE))) {
			browser.openKiosk(KioskTablet.address("kiosk-refused", "Main door"));
			allow(browser, "denied");
			browser.find("#camera-open").click();
			browser.awaitText("#camera-message", "allow the camera there, and press the camera button again");
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
		}
	}

	private static void allow(Browser browser, String setting) {
		browser.command("Browser.setPermission", Map.of("permission", Map.of("name", "camera"), "setting", setting,
				"origin", Running.rapport().checkinUrl().toString()));
	}

}
