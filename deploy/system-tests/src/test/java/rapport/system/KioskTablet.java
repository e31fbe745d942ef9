package rapport.system;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.openqa.selenium.Keys;

import static org.awaitility.Awaitility.await;

/** Kiosks of an event, the codes that make them, and what they keep. */
final class KioskTablet {

	/** Counts the scans that wait on a tablet. */
	static final String COUNT_QUEUE = counting("queue");

	/** Counts those of the list that a tablet keeps. */
	static final String COUNT_ROSTER = counting("roster");

	/** So many come one behind the other, without waiting for an answer. */
	private static final int BURST = 10;

	private KioskTablet() {
	}

	/** The address that makes a tablet a kiosk, once. */
	static URI address(String event, String name) {
		var code = Running.organizer(event).newKiosk(name).get("code").stringValue();
		return Running.rapport().checkinUrl().resolve("/kiosk#code=" + code);
	}

	/** Makes an event with so many guests: T-1 is the ticket of Guest 1. */
	static Organizer opened(String event, int guests) {
		var organizer = Running.organizer(event);
		organizer.createEvent();
		organizer.importCsv("ticket,name\n" + IntStream.rangeClosed(1, guests)
			.mapToObj((it) -> "T-" + it + ",Guest " + it + "\n")
			.collect(Collectors.joining()));
		return organizer;
	}

	/** Scans all tickets from one to another, and sees each burst's last one welcome. */
	static void scanAll(Browser browser, int from, int to) {
		for (int i = from; i <= to; i += BURST) {
			int last = Math.min(to, i + BURST - 1);
			browser.scanAll(IntStream.rangeClosed(i, last).mapToObj((it) -> "T-" + it).toList());
			browser.awaitText("#outcome-title", Pattern.compile("Welcome, Guest " + last + "$"));
		}
	}

	/** Adds a guest who is on no list, while the network is away. */
	static void addGuest(Browser browser, String name) {
		browser.type(Keys.F3);
		browser.find("#add-guest").click();
		browser.type(name);
		browser.find("#guest .primary").click();
		browser.awaitText("#outcome-title", "Welcome, " + name);
		browser.awaitText("#outcome-detail", "Will be sent when the network is back");
	}

	/** Searches for who fits, and waits until the list is of all that was typed. */
	static void search(Browser browser, String query, String found) {
		browser.type(query);
		await().atMost(Duration.ofSeconds(90))
			.until(() -> browser.script("return document.querySelector('#found').dataset.query"), query::equals);
		browser.awaitText("#found", found);
	}

	/** Waits until the page itself is kept on the tablet. */
	static void awaitKeptPage(Browser browser) {
		browser.scriptLater("""
				const done = arguments[arguments.length - 1];
				navigator.serviceWorker.ready.then((it) => {
					const look = () => navigator.serviceWorker.controller ? done(true) : setTimeout(look, 50);
					look();
				});
				""");
	}

	private static String counting(String store) {
		return "const done = arguments[arguments.length - 1]; import('/kiosk/kept.js').then((it) => it.count('" + store
				+ "')).then(done);";
	}

}
