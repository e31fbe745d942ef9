package rapport.system;

import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The console's page, by keyboard alone. */
@InBrowser
class ConsolePageTest {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	@Test
	void theFocusIsNeverLostAndTheTokenNeverLeft() {
		Running.organizer("console-page").createEvent();
		try (var browser = new Browser(1440, 900)) {
			browser.openConsole("console-page");
			assertThat(browser.focused("#title")).as("the focus after signing in").isTrue();
			assertThat(browser.script("return document.querySelector('#token').value")).isEmpty();

			browser.tabTo("#kiosk-form button");
			browser.type(Keys.ENTER);
			browser.awaitText("#code", "at the door and type");
			assertThat(browser.focused("#kiosk-form button")).as("the focus stays where it was used").isTrue();

			browser.tabTo("#sign-out");
			browser.type(Keys.ENTER);
			assertThat(browser.focused("#token")).as("one can sign in again").isTrue();
			assertThat(browser.script("return document.querySelector('#token').value")).isEmpty();
		}
	}

	@Test
	void aKioskIsAddedByItsQrCodeWatchedAndEnded() {
		Running.organizer("console-kiosks").createEvent();
		try (var browser = new Browser(1440, 900); var tablet = new Browser(1024, 768)) {
			browser.openConsole("console-kiosks");
			browser.tabTo("#kiosk-name");
			browser.type(Keys.chord(Keys.CONTROL, "a"), "Side door", Keys.ENTER);
			browser.awaitText("#code", "A tablet cannot open this address");
			await().atMost(PATIENCE)
				.untilAsserted(() -> assertThat(
						browser.script("return String(document.querySelector('#code .qr').naturalWidth > 0)"))
					.as("the QR code is shown")
					.isEqualTo("true"));
			browser.awaitText("#code", Pattern.compile("until .* – 14:[0-5][0-9] left"));
			assertThat(browser.texts("#code")).as("nothing that stands for nothing")
				.noneMatch((it) -> it.contains("null"));
			assertThat(browser.accessFaults()).as("with a code").isEmpty();
			var code = browser.find("#code strong").getText();

			tablet.openKiosk(Running.rapport().checkinUrl().resolve("/kiosk#code=" + code.replace("-", "")));
			browser.awaitText("#code", "Side door is connected");
			browser.awaitText("#kiosks", "online");

			browser.tabTo("#kiosks button");
			browser.type(Keys.ENTER);
			browser.awaitText("#kiosks", "End Side door?");
			assertThat(browser.accessFaults()).as("before a kiosk is ended").isEmpty();
			assertThat(browser.find("#kiosks button:focus").getText()).as("what Enter does now").isEqualTo("Keep it");
			browser.type(Keys.chord(Keys.SHIFT, Keys.TAB));
			browser.type(Keys.ENTER);
			tablet.awaitText("#enrol h1", "Set up");
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(browser.texts("#kiosks li")).isEmpty());
		}
	}

	@Test
	void aKioskOfGuestsNeedsItsPin() {
		Running.organizer("console-guests").createEvent();
		try (var browser = new Browser(1440, 900)) {
			browser.openConsole("console-guests");
			browser.script("const mode = document.querySelector('#kiosk-mode'); mode.value = 'guest';"
					+ " mode.dispatchEvent(new Event('change'));");
			assertThat(browser.accessFaults()).as("with a PIN").isEmpty();
			browser.find("#kiosk-form button").click();
			assertThat(browser.focused("#kiosk-pin")).as("it is asked for").isTrue();
			browser.type("2468", Keys.ENTER);
			browser.awaitText("#code", "at the door and type");
		}
	}

	@Test
	void aNewEventIsMadeAndChangesNoOther() {
		Running.organizer("console-events").createEvent();
		try (var browser = new Browser(1440, 900)) {
			browser.openConsole("console-events");

			browser.tabTo("#new-event");
			browser.type(Keys.ENTER);
			assertThat(browser.focused("#event-title")).as("one can type its name").isTrue();
			browser.type(Keys.ESCAPE);
			assertThat(browser.focused("#new-event")).as("the focus goes back").isTrue();

			browser.type(Keys.ENTER);
			browser.type("Console events", Keys.ENTER);
			browser.awaitText("#event-message", "There is an event of this name");
			assertThat(browser.texts("#event-name")).containsExactly("Developer Days");

			assertThat(browser.focused("#event-title")).as("what is wrong is said where it is").isTrue();

			browser.type(Keys.chord(Keys.CONTROL, "a"), "Console evening");
			browser.script("document.querySelector('#event-zone').value = 'Asia/Tokyo'");
			browser.script("document.querySelector('#event-start').value = '2026-12-31T09:00'");
			browser.script("document.querySelector('#event-end').value = '2026-12-31T08:00'");
			browser.type(Keys.ENTER);
			browser.awaitText("#event-message", "The event must end after it begins.");
			browser.script("document.querySelector('#event-end').value = '2026-12-31T18:00'");
			browser.tabTo("#event-points");
			browser.type("Hall A, level 2", Keys.ENTER, "Blue sofa");
			browser.tabTo("#event-form .primary");
			browser.type(Keys.ENTER);
			browser.awaitText("#event-name", "Console evening");
			assertThat(browser.focused("#title")).as("the focus is at the new event").isTrue();
			assertThat(browser.script("return location.search")).isEqualTo("?event=console-evening");
			assertThat(Running.organizer("console-evening").event().get("startsAt").stringValue())
				.as("nine in Tokyo, wherever the page is")
				.isEqualTo("2026-12-31T00:00:00Z");
			assertThat(Running.organizer("console-evening").event().get("meetingPoints").valueStream())
				.extracting(JsonNode::stringValue)
				.containsExactly("Hall A, level 2", "Blue sofa");
		}
	}

}
