package rapport.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** An introduction on the console and on the phones' page, by keyboard alone. */
@InBrowser
@Isolated("The phones that it looks at are those of all.")
class IntroductionPagesTest {

	private static final String EVENT = "pages";

	private static final String ANA = "+12015553801";

	private static final String BEN = "+12015553802";

	private static final String HOSTILE = "<script>document.title='pwned'</script>Ana";

	@Test
	void theConsoleShowsItLiveAndAPhoneAnswersIt() {
		var organizer = Running.organizer(EVENT);
		organizer.createEvent();
		Map<String, Object> ana = new LinkedHashMap<>(People.ana(ANA));
		ana.put("name", HOSTILE);
		organizer.addWalkIn(ana);
		organizer.addWalkIn(People.ben(BEN));
		try (var console = new Browser(1440, 900); var phones = new Browser(390, 844)) {
			console.openConsole(EVENT);
			console.awaitText("[data-figure=registered]", "2");

			organizer.scan(UUID.randomUUID().toString(), "ANA", "entry");
			console.awaitText("[data-figure=present]", "1");
			console.awaitText("#check-ins", HOSTILE);
			organizer.scan(UUID.randomUUID().toString(), "BEN", "entry");
			console.awaitText("[data-figure=present]", "2");
			// Ids are keyed by a secret, so who comes first differs.
			console.awaitText("#introductions h3", Pattern.compile(" \\((Northwind|Juniper)\\) and "));
			assertThat(console.texts("#introductions h3")).singleElement(STRING)
				.contains(HOSTILE + " (Northwind)", "Ben Example (Juniper)");
			assertThat(console.texts("#introductions article")).singleElement(STRING)
				.contains(HOSTILE + " can help Ben Example with Kubernetes", "Ben Example can help " + HOSTILE)
				.containsPattern("(good|excellent) match");
			console.awaitText("#introductions article", Pattern.compile("SMS (submitted|delivered)"));
			assertThat(console.script("return document.title")).isEqualTo("Console · Rapport");

			phones.open(Running.rapport().phonesUrl());
			answer(phones, ANA);
			console.awaitText("#introductions article", "said yes");
			answer(phones, BEN);
			console.awaitText("#introductions .state", "both said yes");
			console.awaitText("[data-figure='introductions.accepted']", "1");
			assertThat(phones.script("return document.title")).isEqualTo("Phones · Rapport");
		}
	}

	private static void answer(Browser phones, String phone) {
		phones.tabTo("#filter");
		phones.type(Keys.chord(Keys.CONTROL, "a"), phone);
		phones.awaitText("#phones", phone);
		phones.tabTo("#phones [data-phone='" + phone + "']");
		phones.type(Keys.ENTER);
		phones.awaitText("#phone", phone);
		phones.tabTo("#text");
		phones.type("1", Keys.ENTER);
		phones.awaitText("#messages .sent", "1");
	}

}
