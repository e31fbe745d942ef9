package rapport.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The kiosk where the network, the tablet or the scanner is not as it should be.
 */
@InBrowser
class KioskOfflineTest {

	private static final int SCANS = 500;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Test
	void noScanIsLostOrDoubledWithoutNetworkAndThroughAReload() {
		var organizer = KioskTablet.opened("kiosk-offline", SCANS);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-offline", "Main door"));
			KioskTablet.awaitKeptPage(browser);
			await().atMost(PATIENCE)
				.until(() -> browser.scriptLater(KioskTablet.COUNT_ROSTER), (it) -> it.equals(String.valueOf(SCANS)));

			int before = millisToStart(browser);
			browser.offline();
			browser.awaitText("#chip", "Offline");
			browser.scan("t-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			KioskTablet.scanAll(browser, 2, SCANS / 2);
			browser.reload();
			browser.awaitText("#chip", "Offline since start");
			assertThat(millisToStart(browser)).as("milliseconds to start without the network")
				.isLessThan(Math.max(3000, 2 * before));
			KioskTablet.scanAll(browser, SCANS / 2 + 1, SCANS);
			browser.awaitText("#chip", SCANS + " scans waiting");

			browser.online();
			await().atMost(PATIENCE).until(() -> organizer.summary().get("present").intValue(), (it) -> it == SCANS);
			browser.awaitText("#chip", "Online");
			assertThat(browser.scriptLater(KioskTablet.COUNT_QUEUE)).as("left in the queue").isEqualTo("0");
		}
		assertThat(organizer.summary().get("checkedIn").intValue()).isEqualTo(SCANS);
	}

	private static int millisToStart(Browser browser) {
		return Integer.parseInt(await().atMost(PATIENCE)
			.until(() -> browser.script("return document.documentElement.dataset.ready"), (it) -> !it.equals("null")));
	}

	@Test
	void aTabletStaysAKioskInAnyTabUntilItIsEnded() {
		var organizer = KioskTablet.opened("kiosk-stays", SCANS);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-stays", "Main door"));
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");

			browser.newTab();
			browser.open(Running.rapport().checkinUrl().resolve("/kiosk"));
			browser.awaitText("#door-name", "Main door");
			browser.awaitText("#last", "Guest 1");

			organizer.endKiosks();
			browser.awaitText("#enrol-message", "was ended at the console");
			assertThat(browser.script("return document.body.textContent")).doesNotContain("Guest 1");
			assertThat(browser.scriptLater(KioskTablet.COUNT_ROSTER)).as("left of the list").isEqualTo("0");
		}
	}

	@Test
	void twoKiosksWithoutNetworkAdmitOneTicketOnce() {
		var organizer = KioskTablet.opened("kiosk-twice", SCANS);
		try (var main = new Browser(1024, 768); var side = new Browser(1024, 768)) {
			main.openKiosk(KioskTablet.address("kiosk-twice", "Main door"));
			side.openKiosk(KioskTablet.address("kiosk-twice", "Side door"));
			for (var door : List.of(main, side)) {
				await().atMost(PATIENCE)
					.until(() -> door.scriptLater(KioskTablet.COUNT_ROSTER), (it) -> it.equals(String.valueOf(SCANS)));
				door.offline();
				door.awaitText("#chip", "Offline");
				door.scan("https://tickets.example.org/checkin?id=T-1");
				door.awaitText("#outcome-title", "Welcome, Guest 1");
			}
			main.online();
			main.awaitText("#chip", "Online");
			await().atMost(PATIENCE).until(() -> organizer.summary().get("present").intValue(), (it) -> it == 1);
			side.online();
			side.awaitText("#looks", "Guest 1 was already in at Main door");
			assertThat(organizer.conflicts()).hasSize(1);

			side.openConsole("kiosk-twice");
			side.awaitText("#conflict-list", "Guest 1 was let in at Side door");
			side.offline();
			side.find("#conflict-list button").click();
			side.awaitText("#conflict-list", "Not saved yet");
			side.online();
			side.find("#conflict-list button").click();
			await().atMost(PATIENCE).until(() -> side.texts("#conflict-list li"), List::isEmpty);
		}
		assertThat(organizer.summary().get("checkedIn").intValue()).isEqualTo(1);
		assertThat(organizer.conflicts()).isEmpty();
	}

	@Test
	void aFullDiskIsSaidInRedAndNothingIsPromised() {
		KioskTablet.opened("kiosk-full", SCANS);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-full", "Main door"));
			browser
				.script("IDBObjectStore.prototype.add = () => { throw new DOMException('', 'QuotaExceededError'); }");
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			browser.awaitText("#disk", "storage is full");
			browser.offline();
			browser.awaitText("#chip", "Offline");
			browser.scan("T-2");
			browser.awaitText("#outcome-title", "This scan is not kept");
			assertThat(browser.find("#outcome").getDomAttribute("data-outcome")).isEqualTo("refused");
		}
	}

	@Test
	void aScannerIsHeardWhereverTheFocusIs() {
		KioskTablet.opened("kiosk-wedge", SCANS);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-wedge", "Main door"));
			browser.find("#outcome").click();
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			browser.scan("T-1");
			browser.type(Keys.F3);
			KioskTablet.search(browser, "gu", "Guest");
			browser.scan("T-2");
			browser.awaitText("#outcome-title", "Welcome, Guest 2");
			assertThat(browser.script("return document.querySelector('#search').value")).isEqualTo("gu");
			browser.script("document.querySelector('#exit').focus()");
			browser.scan("T-3");
			browser.awaitText("#outcome-title", "Welcome, Guest 3");
			assertThat(browser.script("return document.body.dataset.way")).isEqualTo("entry");
			browser.type(Keys.ESCAPE);
			assertThat(browser.texts("#last strong")).as("a double read is none")
				.containsExactly("Welcome, Guest 3", "Welcome, Guest 2", "Welcome, Guest 1");
			browser.command("Emulation.setPageScaleFactor", Map.of("pageScaleFactor", 3));
			browser.script("document.querySelector('.keys').scrollIntoView()");
			browser.scan("T-4");
			browser.awaitText("#outcome-title", "Welcome, Guest 4");
			assertThat(browser.script("return Math.abs(visualViewport.offsetTop"
					+ " - document.querySelector('#outcome-title').getBoundingClientRect().top) < 5"))
				.as("the verdict is seen by who looks at a part of the page")
				.isEqualTo("true");
		}
	}

}
