package rapport.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
			browser.awaitText("#bring-read", "people.csv: read as UTF-8, separated by commas – 2 rows.");
			browser.awaitText("#bring-checked", "2 ready · 1 remark");
			assertThat(browser.texts("#bring-unused")).containsExactly("Not used: shoes");
			assertThat(browser.texts("[data-figure=registered]")).as("nothing is written yet").containsExactly("0");
			browser.tabTo("#bring-go");
			browser.type(Keys.ENTER);
			browser.awaitText("#report", "2 people added.");
			browser.awaitText("[data-figure=registered]", "2");
			assertThat(browser.focused("#report button")).as("the focus is where it can be undone").isTrue();
			browser.type(Keys.ENTER);
			browser.awaitText("#report", "Taken back: 2 removed");
			browser.awaitText("[data-figure=registered]", "0");
			browser.awaitText("#bring-history", "2 added – taken back");

			browser.tabTo("#file");
			browser.type(file.toString());
			browser.awaitText("#bring-checked", "2 ready");
			Files.writeString(file, HEADER + "T-1,Ana Sousa,38,\nT-2,Ben Example,43,+12015553812\n");
			browser.tabTo("#bring-go");
			browser.type(Keys.ENTER);
			browser.awaitText("#bring-message", "The file has changed since it was chosen");
			browser.tabTo("#bring-other");
			browser.type(Keys.ENTER);
			browser.type(file.toString());
			browser.awaitText("#bring-checked", "2 ready");
			browser.tabTo("#bring-go");
			browser.type(Keys.ENTER);
			browser.awaitText("#report", "2 people added.");
			browser.script("""
					const drop = new Event('drop', { bubbles: true });
					drop.dataTransfer = { files: [{ name: 'all.csv', size: 134 * 1024 * 1024 }] };
					document.dispatchEvent(drop);
					""");
			browser.awaitText("#bring-message", "“all.csv” has 134 MB; at most 100 MB can be read.");
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
			browser.awaitText("#bring-checked", "1 ready");
			browser.tabTo("#bring-go");
			browser.script("""
					const served = window.fetch;
					const later = new Promise((go) => { window.letGo = go; });
					window.fetch = async (address, options) => {
						const answer = await served(address, options);
						await (options?.method === 'POST' && later);
						return answer;
					};
					""");
			browser.type(Keys.ENTER);
			browser.awaitText("#bring-go", "Adding");
			browser.tabTo("#event");
			browser.type(Keys.ARROW_DOWN);
			browser.awaitText("#event-name", "Summer meetup");
			browser.script("window.letGo()");
			browser.awaitText("#report", "For Spring meetup:\n1 person added.");
		}
	}

	@Test
	void eachStepCanBeUsedByWhoSeesOrHearsOtherwise(@TempDir Path directory) throws IOException {
		Running.organizer("console-import-access").createEvent();
		var file = Files.writeString(directory.resolve("people.csv"),
				"Ticket Full Name,Barcode,Cell Phone,shoes\nAna Sousa,T-1,12,38\n,T-2,,\nBen Example,T-1,,43\n");
		try (var browser = new Browser(390, 844)) {
			browser.openConsole("console-import-access");
			browser.tabTo("#bring-open");
			browser.type(Keys.ENTER);
			browser.find("#bring-paste").click();
			assertThat(browser.accessFaults()).as("a file is chosen").isEmpty();
			browser.find("#file").sendKeys(file.toString());
			browser.awaitText("#bring-checked", "ready");
			browser.script("document.querySelectorAll('#bring details').forEach((it) => { it.open = true; })");
			assertThat(browser.accessFaults()).as("columns and what cannot be added").isEmpty();
			assertThat(widerThanTheScreen(browser)).isEqualTo("false");
			browser.find("#bring-go").click();
			browser.awaitText("#report", "added");
			assertThat(browser.accessFaults()).as("added").isEmpty();
			assertThat(widerThanTheScreen(browser)).isEqualTo("false");
			browser.find("#report button").click();
			browser.awaitText("#report", "Taken back");
			assertThat(browser.accessFaults()).as("taken back").isEmpty();
		}
	}

	private static String widerThanTheScreen(Browser browser) {
		return browser.script("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
	}

	private static void choose(Browser browser, Path file) {
		browser.tabTo("#bring-open");
		browser.type(Keys.ENTER);
		browser.tabTo("#file");
		browser.type(file.toString());
	}

}
