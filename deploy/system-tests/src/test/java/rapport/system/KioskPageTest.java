package rapport.system;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The kiosk's page at a door, by scanner and keyboard alone. */
@InBrowser
class KioskPageTest {

	private static final String EVENT = "kiosk-page";

	private static final String HOSTILE = "<img src=x onerror=document.title='pwned'>";

	@Test
	void eachOutcomeIsToldInWordsIconAndColour() {
		var organizer = Running.organizer(EVENT);
		organizer.createEvent();
		organizer.importCsv("ticket,name,company\nT-1,Ana Sousa,Northwind\nT-2," + HOSTILE + ",<b>Bold</b>\n");
		try (var browser = new Browser(1024, 768)) {
			browser.open(Running.rapport().checkinUrl().resolve("/kiosk?event=" + EVENT));
			browser.awaitText("#enrol h1", "Set up");
			assertThat(browser.focused("#secret")).as("one can type at once").isTrue();
			browser.type(Running.rapport().organizerToken(), Keys.ENTER);
			browser.awaitText("#event-name", "Developer Days");

			var seen = List.of(scan(browser, "T-1", "Welcome, Ana Sousa"),
					scan(browser, "T-9", "We cannot find this ticket"), scan(browser, "T-1", "Already in"));
			assertThat(seen).extracting(Look::outcome).containsExactly("admitted", "refused", "already-in");
			assertThat(new HashSet<>(seen.stream().map(Look::icon).toList())).as("icons").hasSize(3);
			assertThat(new HashSet<>(seen.stream().map(Look::colour).toList())).as("colours").hasSize(3);

			scan(browser, "T-2", HOSTILE);
			assertThat(browser.script("return document.title")).isEqualTo("Kiosk · Rapport");
			assertThat(browser.texts("#outcome img, #last img, #outcome b")).isEmpty();
		}
		assertThat(organizer.summary().get("present").intValue()).isEqualTo(2);
	}

	@Test
	void withoutAMouseOneFindsByNameTurnsAndUndoes() {
		var organizer = Running.organizer("kiosk-keys");
		organizer.createEvent();
		organizer.importCsv("ticket,name,company\nT-1,Ana Sousa,Northwind\n");
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk("kiosk-keys");

			browser.type(Keys.F3);
			KioskTablet.search(browser, "sou", "Ana Sousa");
			browser.tabTo("#found [data-act]");
			browser.type(Keys.ENTER);
			browser.awaitText("#outcome-title", "Welcome, Ana Sousa");
			assertThat(browser.focused("#ticket")).as("the next ticket can be scanned").isTrue();

			browser.tabTo("#last button");
			assertThat(browser.find("#last button").getCssValue("outline-style")).as("visible focus")
				.isEqualTo("solid");
			browser.type(Keys.ENTER);
			browser.awaitText("#outcome-title", "Undone");
			assertThat(organizer.summary().get("present").intValue()).isZero();

			browser.type("half a tick", Keys.ESCAPE);
			browser.type(Keys.F2);
			scan(browser, "T-1", "Not checked in");

			browser.tabTo("#menu-open");
			browser.type(Keys.ENTER);
			browser.awaitText("#menu", "Change event");
			browser.tabTo("#leave");
			browser.type(Keys.ENTER);
			browser.awaitText("#leaving", "Leave this kiosk?");
			browser.tabTo("#leave-go");
			browser.type(Keys.ENTER);
			browser.awaitText("#enrol-message", "no kiosk any more");
			assertThat(browser.focused("#secret")).as("it can be set up anew").isTrue();
			assertThat(browser.script("return document.querySelector('#secret').value")).as("the token").isEmpty();
		}
	}

	@Test
	void aBadgeIsPrintedWithoutAdmittingAndPrintedAnewWithAReason() {
		var organizer = Running.organizer("kiosk-badge");
		organizer.createEvent();
		organizer.importCsv("""
				ticket,name,company,pronouns,interests
				T-1,Ana Sousa,Northwind,she/her,Kafka
				T-2,Ben,,,
				T-3,Cleo,,,
				T-4,Dev,,,
				""");
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk("kiosk-badge");
			browser.script("window.printed = 0; window.print = () => { window.printed++; };");
			printFirstFound(browser);
			await().atMost(Duration.ofSeconds(90))
				.until(() -> browser.script("return window.printed"), (it) -> it.equals("1"));
			assertThat(browser.script("return document.querySelector('#badge').textContent")).contains("Ana", "Sousa",
					"she/her", "Northwind", "Kafka");
			assertThat(browser
				.script("return [...document.adoptedStyleSheets].map((it) => it.cssRules[0].cssText).join('')"))
				.contains("62mm 100mm");
			printFirstFound(browser);
			browser.awaitText("#reason-title", "Print again");
			browser.type("it fell into the soup", Keys.ENTER);
			await().atMost(Duration.ofSeconds(90))
				.until(() -> browser.script("return window.printed"), (it) -> it.equals("2"));
			assertThat(organizer.summary().get("present").intValue()).as("printing admits nobody").isZero();
			browser.scriptLater("const done = arguments[arguments.length - 1];"
					+ "import('/kiosk/settings.js').then((it) => it.set({ printAlways: true })).then(done);");
			browser.scanAll(List.of("T-2", "T-3", "T-4"));
			await().atMost(Duration.ofSeconds(90))
				.until(() -> browser.script("return window.printed"), (it) -> it.equals("5"));
		}
	}

	private static void printFirstFound(Browser browser) {
		browser.type(Keys.ESCAPE, Keys.F3);
		KioskTablet.search(browser, "sou", "Ana Sousa");
		browser.find("#found .print").click();
	}

	@Test
	void whoeverSeesOrHearsOtherwiseCanUseIt() {
		var organizer = Running.organizer("kiosk-access");
		organizer.createEvent();
		organizer.importCsv("ticket,name,company\nT-1,Ana Sousa,Northwind\n");
		try (var browser = new Browser(1024, 768)) {
			browser.open(Running.rapport().checkinUrl().resolve("/kiosk"));
			browser.awaitText("#enrol h1", "Set up");
			assertThat(browser.accessFaults()).as("set-up").isEmpty();
			browser.openKiosk("kiosk-access");
			assertThat(browser.accessFaults()).as("ready").isEmpty();
			scan(browser, "T-1", "Welcome, Ana Sousa");
			assertThat(browser.accessFaults()).as("admitted").isEmpty();
			scan(browser, "T-9", "We cannot find this ticket");
			assertThat(browser.accessFaults()).as("unknown").isEmpty();
			browser.type(Keys.ESCAPE);
			scan(browser, "T-1", "Already in");
			assertThat(browser.accessFaults()).as("already in").isEmpty();
			browser.type(Keys.F3);
			KioskTablet.search(browser, "sou", "Ana Sousa");
			assertThat(browser.accessFaults()).as("found").isEmpty();
			browser.find("#add-guest").click();
			assertThat(browser.accessFaults()).as("a guest").isEmpty();
			browser.type(Keys.ESCAPE, Keys.F2);
			assertThat(browser.accessFaults()).as("out").isEmpty();
			browser.find("#menu-open").click();
			assertThat(browser.accessFaults()).as("menu").isEmpty();
			browser.find("#guest-mode").click();
			browser.awaitText("#pin-title", "Choose a PIN");
			assertThat(browser.accessFaults()).as("PIN").isEmpty();
			browser.type("1234", Keys.ENTER);
			browser.awaitText("#outcome-title", "Please scan your ticket");
			assertThat(browser.accessFaults()).as("guest mode").isEmpty();
		}
	}

	/** What the page shows of a scan. */
	private record Look(String outcome, String icon, String colour) {
	}

	private static Look scan(Browser browser, String ticket, String title) {
		assertThat(browser.focused("#ticket")).as("a scanner can type").isTrue();
		browser.type(ticket, Keys.ENTER);
		browser.awaitText("#outcome", Pattern.compile(Pattern.quote(title)));
		var outcome = browser.find("#outcome");
		assertThat(browser.find("#outcome-words").getDomAttribute("aria-live")).as("it is read out")
			.isEqualTo("assertive");
		return new Look(String.valueOf(outcome.getDomAttribute("data-outcome")),
				String.valueOf(browser.find("#outcome-icon").getDomAttribute("d")),
				outcome.getCssValue("background-color"));
	}

}
