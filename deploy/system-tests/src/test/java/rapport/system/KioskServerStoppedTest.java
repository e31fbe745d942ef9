package rapport.system;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The service is stopped while people arrive; the kiosk goes on, through a reload and the
 * end of its tab.
 */
@InBrowser
@Isolated("It takes away what the others use.")
class KioskServerStoppedTest {

	/** More with the Maven profile soak. */
	private static final int SCANS = Integer.getInteger("rapport.kiosk.scans", 60);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Test
	void nobodyIsLostOrDoubledWhenTheServiceComesBack() {
		var organizer = KioskTablet.opened("kiosk-stopped", SCANS);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-stopped", "Main door"));
			KioskTablet.awaitKeptPage(browser);
			await().atMost(PATIENCE)
				.until(() -> browser.scriptLater(KioskTablet.COUNT_ROSTER), (it) -> it.equals(String.valueOf(SCANS)));

			Running.rapport().kill("checkin");
			browser.awaitText("#chip", "Offline");
			KioskTablet.scanAll(browser, 1, SCANS / 3);
			KioskTablet.addGuest(browser, "Mei Walker");
			browser.reload();
			browser.awaitText("#chip", "Offline since start");
			KioskTablet.scanAll(browser, SCANS / 3 + 1, 2 * SCANS / 3);
			browser.crash();
			browser.open(Running.rapport().checkinUrl().resolve("/kiosk"));
			browser.awaitText("#chip", "Offline since start");
			KioskTablet.scanAll(browser, 2 * SCANS / 3 + 1, SCANS);
			browser.awaitText("#chip", (SCANS + 1) + " scans waiting");

			Running.rapport().restart("checkin");
			await().atMost(PATIENCE)
				.until(() -> organizer.summary().get("present").intValue(), (it) -> it == SCANS + 1);
			browser.awaitText("#chip", "Online");
			assertThat(browser.scriptLater(KioskTablet.COUNT_QUEUE)).as("left in the queue").isEqualTo("0");
			assertThat(browser.find("#looks").isDisplayed()).as("disagreements").isFalse();
		}
		assertThat(organizer.summary().get("checkedIn").intValue()).isEqualTo(SCANS + 1);
		assertThat(organizer.search("Mei Walker").get("attendees")).as("the guest who was added, once").hasSize(1);
	}

	/** The browser looks at its room only every half a minute. */
	@Test
	@Tag("soak")
	void aFullDiskIsSaidBeforeTheNextScan() {
		KioskTablet.opened("kiosk-disk", 3);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-disk", "Main door"));
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			browser.offline();
			browser.awaitText("#chip", "Offline");
			quota(browser, Map.of("origin", Running.rapport().checkinUrl().toString(), "quotaSize", 1));
			browser.awaitText("#disk", "storage is full");
			browser.scan("T-2");
			browser.awaitText("#outcome-title", "This scan is not kept");
			assertThat(browser.find("#outcome").getDomAttribute("data-outcome")).isEqualTo("refused");
			quota(browser, Map.of("origin", Running.rapport().checkinUrl().toString()));
			await().atMost(PATIENCE).until(() -> !browser.find("#disk").isDisplayed());
			browser.scan("T-3");
			browser.awaitText("#outcome-title", "Welcome, Guest 3");
		}
	}

	private static void quota(Browser browser, Map<String, Object> parameters) {
		browser.command("Storage.overrideQuotaForOrigin", parameters);
	}

}
