package rapport.system;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The console while the network is away, and after. */
@InBrowser
class ConsoleWithoutNetworkTest {

	@Test
	void whatHappenedMeanwhileIsShownOnceItIsBack() {
		var organizer = Running.organizer("console-away");
		organizer.createEvent();
		organizer.addWalkIn(People.ana("+12015553821"));
		organizer.addWalkIn(People.ben("+12015553822"));
		try (var browser = new Browser(1440, 900)) {
			browser.openConsole("console-away");
			browser.offline();
			browser.awaitText("#connection", "connecting");

			organizer.scan(UUID.randomUUID().toString(), "ANA", "entry");
			organizer.scan(UUID.randomUUID().toString(), "BEN", "entry");
			// Else the live stream would tell of it anew when a message arrives.
			await().atMost(Duration.ofSeconds(40)).until(() -> allDelivered(organizer));
			assertThat(browser.texts("#introductions h3")).isEmpty();

			browser.online();
			browser.awaitText("#connection", "live");
			browser.awaitText("#introductions h3", "Ana Example (Northwind) and Ben Example (Juniper)");
			browser.awaitText("[data-figure=present]", "2");
		}
	}

	private static boolean allDelivered(Organizer organizer) {
		return organizer.introductions().toString().split("\"state\":\"delivered\"", -1).length > 2;
	}

}
