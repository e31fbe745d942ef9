package rapport.system;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** The kiosk as guests use it by themselves. */
@InBrowser
class KioskGuestModeTest {

	@Test
	void onlyThePinEndsItAndGuessingWaits() {
		KioskTablet.opened("kiosk-guests", 3);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-guests", "Main door"));
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			browser.find("#menu-open").click();
			browser.find("#guest-mode").click();
			browser.type("2468", Keys.ENTER);
			browser.awaitText("#outcome-title", "Please scan your ticket");
			browser.reload();
			browser.awaitText("#outcome-title", "Please scan your ticket");
			browser.type(Keys.F3);
			assertThat(browser.find("#search").isDisplayed()).as("search").isFalse();
			assertThat(browser.script("return document.body.innerText")).as("names of others")
				.doesNotContain("Guest 1");
			browser.scan("T-2");
			browser.awaitText("#outcome-title", "Welcome, Guest 2");

			unlock(browser, "2468");
			browser.awaitText("#finding label", "Find by name");
			browser.find("#menu-open").click();
			browser.find("#guest-mode").click();
			browser.awaitText("#outcome-title", "Please scan your ticket");
			for (int i = 0; i < 4; i++) {
				unlock(browser, "1111");
				browser.awaitText("#pin-message", "This is not the PIN");
				browser.type(Keys.ESCAPE);
			}
			unlock(browser, "1111");
			browser.awaitText("#pin-message", "Too many tries. Wait");
			browser.reload();
			browser.awaitText("#outcome-title", "Please scan your ticket");
			unlock(browser, "2468");
			browser.awaitText("#pin-message", "Too many tries. Wait");
			browser.scan("T-3");
			browser.awaitText("#outcome-title", "Welcome, Guest 3");
			assertThat(browser.find("#pin").isDisplayed()).as("a guest goes before").isFalse();
		}
	}

	private static void unlock(Browser browser, String pin) {
		browser.find("#menu-open").click();
		browser.awaitText("#pin-title", "PIN of this kiosk");
		browser.type(pin, Keys.ENTER);
	}

}
