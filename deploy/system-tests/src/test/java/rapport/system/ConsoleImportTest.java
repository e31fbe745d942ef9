package rapport.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** The console's import of a file, by keyboard alone. */
@InBrowser
class ConsoleImportTest {

	private static final String HEADER = "ticket,name,shoes,phone\n";

	@Test
	void aFileIsImportedMendedAndImportedAgain(@TempDir Path directory) throws IOException {
		Running.organizer("console-import").createEvent();
		var file = Files.writeString(directory.resolve("people.csv"),
				HEADER + "T-1,Ana Sousa,38,\nT-2,Ben Example,43,12\n");
		try (var browser = new Browser(1440, 900)) {
			browser.openConsole("console-import");

			choose(browser, file);
			browser.type(Keys.ENTER);
			browser.awaitText("#report", "2 new, 0 changed, 0 as before");
			assertThat(browser.texts("#report td").subList(0, 2)).as("line and name")
				.containsExactly("3", "Ben Example");
			assertThat(browser.texts("#report > div > p").getLast()).endsWith("not used: shoes");
			assertThat(browser.focused("#import-form button")).as("the focus stays where it was used").isTrue();
			browser.awaitText("[data-figure=registered]", "2");
			browser.tabTo("#report [role=region]");

			Files.writeString(file, HEADER + "T-1,Ana Sousa,38,\nT-2,Ben Example,43,+12015553812\n");
			browser.tabTo("#import-form button");
			browser.type(Keys.ENTER);
			browser.awaitText("#report", "The file has changed since it was chosen");
			choose(browser, file);
			browser.type(Keys.ENTER);
			browser.awaitText("#report", "0 new, 1 changed, 1 as before");
			assertThat(browser.texts("#report table")).isEmpty();
			browser.awaitText("[data-figure=registered]", "2");
		}
	}

	@Test
	void whatComesLateTellsWhichEventItIsAbout(@TempDir Path directory) throws IOException {
		Running.organizer("late-1").createEvent("Spring meetup");
		Running.organizer("late-2").createEvent("Summer meetup");
		var file = Files.writeString(directory.resolve("people.csv"), HEADER + "T-1,Ana Sousa,38,\n");
		try (var browser = new Browser(1440, 900)) {
			browser.openConsole("late-1");
			choose(browser, file);
			browser.slow(Duration.ofSeconds(4));
			browser.type(Keys.ENTER);
			browser.awaitText("#report", "Importing");
			browser.tabTo("#event");
			browser.type(Keys.ARROW_DOWN);
			browser.awaitText("#event-name", "Summer meetup");
			browser.awaitText("#report", "For Spring meetup:\n1 new");
		}
	}

	/** Chooses a file and goes on to the button that imports it. */
	private static void choose(Browser browser, Path file) {
		browser.tabTo("#file");
		browser.type(file.toString());
		browser.tabTo("#import-form button");
	}

}
