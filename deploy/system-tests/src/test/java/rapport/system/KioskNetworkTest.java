package rapport.system;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The kiosk where something answers that is not the service, the network is slow, the
 * tablet's clock is wrong, or its token is over.
 */
@InBrowser
class KioskNetworkTest {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String SERVED = "window.fetch = window.served";

	@Test
	void whatStandsInTheWayOfTheServiceIsNoAnswerToAScan() {
		var organizer = KioskTablet.opened("kiosk-portal", 7);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-portal", "Main door"));
			awaitList(browser, 7);
			int scan = 0;
			for (int status : new int[] { 200, 403, 404, 500, 502 }) {
				answer(browser, "'<html><title>Log in to this network</title></html>'", status, "text/html");
				browser.awaitText("#chip", "Offline");
				browser.scan("T-" + ++scan);
				browser.awaitText("#outcome-title", "Welcome, Guest " + scan);
				browser.awaitText("#outcome-detail", "Will be sent when the network is back");
			}
			answer(browser, "'{\"status\":\"logged out\"}'", 200, "application/json");
			browser.scan("T-6");
			browser.awaitText("#outcome-title", "Welcome, Guest 6");
			browser.script(SERVED);
			browser.awaitText("#chip", "Online");
			answer(browser, "'{\"type\":\"urn:rapport:problem:unauthorized\",\"title\":\"No token\"}'", 401,
					"application/problem+json");
			browser.scan("T-7");
			browser.awaitText("#outcome-title", "Welcome, Guest 7");
			KioskTablet.addGuest(browser, "Mei Walker");
			browser.script(SERVED);
			await().atMost(PATIENCE).until(() -> organizer.summary().get("present").intValue(), (it) -> it == 8);
			browser.awaitText("#chip", "Online");
			assertThat(organizer.search("Mei Walker").get("attendees")).hasSize(1);
			assertThat(browser.scriptLater(KioskTablet.COUNT_QUEUE)).as("left in the queue").isEqualTo("0");
		}
	}

	@Test
	void aNetworkThatAnswersTooLateStillTakesWhatWaits() {
		var organizer = KioskTablet.opened("kiosk-slow", 2);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-slow", "Main door"));
			awaitList(browser, 2);
			browser.slow(Duration.ofSeconds(4));
			browser.awaitText("#chip", "Offline");
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			await().atMost(PATIENCE).until(() -> organizer.summary().get("present").intValue(), (it) -> it == 1);
		}
	}

	@Test
	void aTabletWhoseClockIsWrongDecidesByTheServices() {
		var organizer = KioskTablet.opened("kiosk-clock", 2);
		try (var browser = new Browser(1024, 768)) {
			browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
					const real = Date;
					const off = -300 * 24 * 3600 * 1000;
					window.Date = class extends real {
						constructor(...parts) { super(...parts.length ? parts : [real.now() + off]); }
						static now() { return real.now() + off; }
					};
					"""));
			browser.openKiosk(KioskTablet.address("kiosk-clock", "Main door"));
			awaitList(browser, 2);
			KioskTablet.awaitKeptPage(browser);
			browser.offline();
			browser.awaitText("#chip", "Offline");
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			browser.reload();
			browser.awaitText("#chip", "Offline since start");
			browser.scan("T-2");
			browser.awaitText("#outcome-title", "Welcome, Guest 2");
			browser.online();
			await().atMost(PATIENCE).until(() -> organizer.summary().get("present").intValue(), (it) -> it == 2);
		}
		assertThat(organizer.conflicts()).isEmpty();
	}

	@Test
	void aTokenThatIsOverWipesTheTabletAndKeepsWhatWaits() {
		var organizer = KioskTablet.opened("kiosk-over", 2);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-over", "Main door"));
			awaitList(browser, 2);
			browser.offline();
			browser.awaitText("#chip", "Offline");
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			answer(browser, "'{\"type\":\"urn:rapport:problem:kiosk-expired\",\"title\":\"Over\"}'", 401,
					"application/problem+json");
			browser.awaitText("#enrol-message", "The time of this kiosk is over");
			assertThat(browser.script("return document.body.textContent")).doesNotContain("Guest 1");
			assertThat(browser.scriptLater(KioskTablet.COUNT_ROSTER)).as("left of the list").isEqualTo("0");
			browser.online();
			browser.script(SERVED);
			browser.openKiosk(KioskTablet.address("kiosk-over", "Main door"));
			await().atMost(PATIENCE).until(() -> organizer.summary().get("present").intValue(), (it) -> it == 1);
		}
	}

	@Test
	void aSecondTabFollowsWhatTheFirstIsMade() {
		KioskTablet.opened("kiosk-tabs", 2);
		KioskTablet.opened("kiosk-tabs-next", 2);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-tabs", "Main door"));
			browser.scan("T-2");
			browser.awaitText("#outcome-title", "Welcome, Guest 2");
			var first = browser.tab();
			browser.newTab();
			browser.openKiosk(KioskTablet.address("kiosk-tabs-next", "Next door"));
			browser.awaitText("#door-name", "Next door");
			assertThat(browser.find("#last").getText()).as("who came to another event").isEmpty();
			browser.showTab(first);
			browser.awaitText("#door-name", "Next door");
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			browser.reload();
			browser.awaitText("#door-name", "Next door");
			browser.find("#menu-open").click();
			browser.find("#leave").click();
			browser.find("#leave-go").click();
			browser.awaitText("#enrol-message", "This tablet is no kiosk any more");
		}
	}

	@Test
	void aCodeIsNotSpentWhereNothingCanBeKept() {
		KioskTablet.opened("kiosk-private", 1);
		var address = KioskTablet.address("kiosk-private", "Main door");
		try (var browser = new Browser(1024, 768)) {
			browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source",
					"IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }"));
			browser.open(address);
			browser.awaitText("#enrol-message", "This browser keeps nothing for this address");
		}
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(address);
			browser.awaitText("#door-name", "Main door");
			browser.open(URI.create("about:blank"));
			browser.open(address);
			browser.awaitText("#toast", "This code is not valid");
			assertThat(browser.find("#door-name").getText()).as("a code of yesterday ends no kiosk")
				.isEqualTo("Main door");
		}
	}

	@Test
	void whatTheServiceSaidStandsWhenTheNetworkGoesRightAfter() {
		KioskTablet.opened("kiosk-goes", 12);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-goes", "Main door"));
			awaitList(browser, 12);
			browser.script("""
					window.served = window.fetch;
					window.fetch = (address, options) => String(address).includes('/roster') ? new Promise(() => {})
						: window.served(address, options);
					""");
			browser.offline();
			browser.awaitText("#chip", "Offline");
			browser.online();
			browser.awaitText("#chip", "Online");
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			browser.scan("T-2");
			browser.awaitText("#outcome-title", "Welcome, Guest 2");
			browser.offline();
			browser.awaitText("#chip", "Offline");
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Already in");
			browser.type(Keys.ESCAPE, Keys.F3);
			KioskTablet.search(browser, "T-1", "in since");
			assertThat(browser.texts("#found li").getFirst()).as("who has exactly this ticket, and is in")
				.contains("Guest 1\n")
				.contains("in since");
		}
	}

	@Test
	void aScanWhoseAnswerComesTooLateIsNotToldOfByItsOwnTrace() {
		KioskTablet.opened("kiosk-late", 2);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-late", "Main door"));
			awaitList(browser, 2);
			browser
				.script("""
						window.served = window.fetch;
						window.fetch = (address, options) => !String(address).endsWith('/check-ins') ? window.served(address, options)
							: new Promise((resolve, reject) => {
								options.signal.addEventListener('abort', () => reject(options.signal.reason));
								window.served(address, { ...options, signal: null });
							});
						""");
			browser.scan("T-1");
			browser.awaitText("#outcome-title", Pattern.compile("Welcome|Already"));
			assertThat(browser.find("#outcome-title").getText()).isEqualTo("Welcome, Guest 1");
			await().atMost(PATIENCE).until(() -> browser.scriptLater(KioskTablet.COUNT_QUEUE), "0"::equals);
		}
		assertThat(Running.organizer("kiosk-late").conflicts()).isEmpty();
	}

	@Test
	void neitherGoingBackNorAClearedBrowserLeavesTheDoor() {
		KioskTablet.opened("kiosk-back", 1);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-back", "Main door"));
			browser.find("#menu-open").click();
			browser.script("history.back()");
			await().atMost(PATIENCE).until(() -> !browser.find("#menu").isDisplayed());
			browser.script("history.back()");
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			awaitList(browser, 1);
			browser.scriptLater("const done = arguments[arguments.length - 1];"
					+ "import('/kiosk/kept.js').then((it) => it.set('before', 1)).then(() => "
					+ "{ indexedDB.deleteDatabase('rapport-kiosk').onsuccess = done; });");
			awaitList(browser, 1);
			browser.reload();
			browser.awaitText("#door-name", "Main door");
		}
	}

	@Test
	void onePractisesBeforeTheDoorsOpenWithAndWithoutNetwork() {
		var organizer = Running.organizer("kiosk-practice");
		organizer.createEventOpeningIn(Duration.ofDays(1));
		var ticket = organizer.practiceTicket();
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-practice", "Main door"));
			await().atMost(PATIENCE)
				.until(() -> browser.scriptLater("const done = arguments[arguments.length - 1];"
						+ "import('/kiosk/kept.js').then((it) => it.get('list')).then((it) => done(it?.practice?.length))"),
						"3"::equals);
			browser.scan(ticket);
			browser.awaitText("#outcome-title", "Welcome, Practice Guest");
			browser.awaitText("#outcome-detail", "Practice – counts nowhere");
			browser.offline();
			browser.awaitText("#chip", "Offline");
			browser.scan(ticket.toLowerCase(Locale.ROOT));
			browser.awaitText("#outcome-title", "Already in");
			browser.awaitText("#outcome-detail", "Practice – counts nowhere");
			browser.online();
			browser.awaitText("#chip", "Online");
			await().atMost(PATIENCE).until(() -> browser.scriptLater(KioskTablet.COUNT_QUEUE), "0"::equals);
		}
		assertThat(organizer.summary().get("checkedIn").intValue()).isZero();
	}

	private static void awaitList(Browser browser, int size) {
		await().atMost(PATIENCE)
			.until(() -> browser.scriptLater(KioskTablet.COUNT_ROSTER), (it) -> it.equals(String.valueOf(size)));
	}

	/**
	 * Lets something else answer each call, as a network's own page or a gateway does.
	 */
	private static void answer(Browser browser, String body, int status, String type) {
		browser.script("""
				window.served ??= window.fetch;
				window.fetch = (address, options) => new URL(address, location).pathname.startsWith('/api/')
					? Promise.resolve(new Response(%s, { status: %d, headers: { 'Content-Type': '%s' } }))
					: window.served(address, options);
				""".formatted(body, status, type));
	}

}
