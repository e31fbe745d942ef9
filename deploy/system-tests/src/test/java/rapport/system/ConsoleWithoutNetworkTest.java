package rapport.system;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

/** The console while the network is away, and after. */
@InBrowser
class ConsoleWithoutNetworkTest {

	private static final String BEFORE = "Ben Example (Juniper)";

	private static final String MEANWHILE = "Cai Example (Kestrel)";

	private final Organizer organizer = Running.organizer("console-away");

	@Test
	void whatHappenedBeforeAndMeanwhileIsShown() {
		this.organizer.createEvent();
		this.organizer.addWalkIn(People.ana("+12015553821"));
		this.organizer.addWalkIn(People.ben("+12015553822"));
		this.organizer.addWalkIn(People.cai("+12015553823"));
		this.organizer.addWalkIn(People.dora("+12015553824"));
		arrive("ANA", "BEN", 2);
		try (var browser = new Browser(1440, 900)) {
			browser.openConsole("console-away");
			browser.awaitText("#introductions h3", BEFORE);

			browser.offline();
			browser.awaitText("#connection", "connecting");
			arrive("CAI", "DORA", 4);
			assertThat(browser.texts("#introductions h3")).singleElement(STRING).contains(BEFORE);

			browser.online();
			browser.awaitText("#introductions h3", MEANWHILE);
			assertThat(browser.texts("#introductions h3")).as("the newest first")
				.satisfiesExactly((it) -> assertThat(it).contains(MEANWHILE), (it) -> assertThat(it).contains(BEFORE));
			browser.awaitText("#check-ins", "Dora Example");
			assertThat(browser.texts("#check-ins strong")).containsExactly("Dora Example", "Cai Example");
			browser.awaitText("[data-figure=present]", Pattern.compile("^4$"));
		}
	}

	/** A network may lose a connection without a word; here the page's clock is fast. */
	@Test
	void aConnectionThatIsSilentForLongIsOpenedAgain() {
		var silent = Running.organizer("console-silent");
		silent.createEvent();
		silent.addWalkIn(People.ana("+12015553825"));
		try (var browser = new Browser(1440, 900)) {
			browser.openConsole("console-silent");
			browser
				.script("""
						const slow = window.setTimeout;
						window.setTimeout = (action, millis) => slow(action, millis / 100);
						const shown = document.getElementById("connection");
						window.shown = [];
						new MutationObserver(() => window.shown.push(shown.textContent)).observe(shown, { childList: true });
						""");
			silent.scan(UUID.randomUUID().toString(), "ANA", "entry");
			browser.awaitText("#check-ins", "Ana Example");
			await().atMost(Duration.ofSeconds(90))
				.until(() -> browser.script("return window.shown.join()"), (it) -> it.contains("connecting,live"));
		}
	}

	/**
	 * Waits for their messages, too, or the console would be told again as one arrives.
	 */
	private void arrive(String ticket, String other, int delivered) {
		this.organizer.scan(UUID.randomUUID().toString(), ticket, "entry");
		this.organizer.scan(UUID.randomUUID().toString(), other, "entry");
		await().atMost(Duration.ofSeconds(90))
			.until(() -> this.organizer.summary().at("/deliveries/delivered").intValue(), (it) -> it == delivered);
	}

}
