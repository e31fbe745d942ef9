package rapport.system;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** The console's list of events, by keyboard alone. */
@InBrowser
class ConsoleEventsTest {

	@Test
	void anotherEventIsShownWithItsOwnFigures() {
		event("choose-1", "Autumn meetup", "T-1,Ana Sousa\n");
		event("choose-2", "Winter meetup", "T-1,Ana Sousa\nT-2,Ben Example\n");
		try (var browser = new Browser(1440, 900)) {
			browser.openConsole("choose-1");
			browser.awaitText("[data-figure=registered]", "1");

			browser.tabTo("#event");
			browser.offline();
			browser.type(Keys.ARROW_DOWN);
			browser.awaitText("#event-name", "Winter meetup");
			assertThat(browser.texts("[data-figure=registered]")).as("no figure of the other event")
				.containsExactly("–");
			assertThat(browser.texts("#connection")).containsExactly("connecting");
			assertThat(browser.texts("#no-introductions, #no-check-ins")).as("nobody knows yet").containsOnly("");

			browser.online();
			browser.awaitText("#connection", "live");
			browser.awaitText("#no-introductions", "None yet");
			browser.awaitText("#no-check-ins", "Nobody came");
			browser.awaitText("[data-figure=registered]", "2");
			assertThat(browser.script("return location.search")).isEqualTo("?event=choose-2");
			assertThat(browser.focused("#event")).as("one can go on to the next").isTrue();
		}
	}

	@Test
	void nothingComesFromAnEventThatWasPassedBy() {
		event("pass-1", "Monday", "T-1,Ana Sousa\n");
		var passed = event("pass-2", "Tuesday", "T-1,Ana Sousa\n");
		var shown = event("pass-3", "Wednesday", "T-1,Ben Example\nT-2,Cai Example\n");
		try (var browser = new Browser(1440, 900)) {
			browser.openConsole("pass-1");
			browser.tabTo("#event");
			browser.slow(Duration.ofMillis(400));
			browser.type(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
			browser.awaitText("#event-name", "Wednesday");
			browser.awaitText("#connection", "live");
			browser.online();

			// Streams look twice a second: between two looks of one, any other looked.
			passed.scan(UUID.randomUUID().toString(), "T-1", "entry");
			shown.scan(UUID.randomUUID().toString(), "T-1", "entry");
			browser.awaitText("#check-ins", "Ben Example");
			shown.scan(UUID.randomUUID().toString(), "T-2", "entry");
			browser.awaitText("#check-ins", "Cai Example");
			assertThat(browser.texts("#check-ins strong")).containsExactly("Cai Example", "Ben Example");
			browser.awaitText("[data-figure=present]", Pattern.compile("^2$"));
		}
	}

	private static Organizer event(String id, String name, String people) {
		var organizer = Running.organizer(id);
		organizer.createEvent(name);
		organizer.importCsv("ticket,name\n" + people);
		return organizer;
	}

}
