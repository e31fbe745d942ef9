package rapport.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Badges as the browser prints them: one page of their size, no name cut, the code
 * readable.
 */
@InBrowser
class KioskBadgeTest {

	private static final List<String> NAMES = List.of("Ana Sousa",
			"Wolfeschlegelsteinhausenbergerdorff Maximiliane Anneliese Freifrau von und zu Hohenberg-Wittelsbach-Lothringen "
					+ "the Fourth",
			"Ana Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
			"محمد عبد الرحمن الخوارزمي", "王小明", "Þóra \u202Eexe.png Łukasz");

	private static Browser browser;

	@BeforeAll
	static void open() {
		browser = new Browser(1024, 900);
		browser.open(Running.rapport().checkinUrl().resolve("/kiosk"));
		browser.awaitText("#enrol h1", "Set up");
		browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
		browser.command("Emulation.setDeviceMetricsOverride",
				Map.of("width", 1024, "height", 900, "deviceScaleFactor", 2, "mobile", false));
	}

	@AfterAll
	static void close() {
		browser.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "62x100", "62x29", "54x86", "90x55", "76x102", "105x148", "40x40" })
	void eachSizeShowsTheWholeNameAndACodeThatCanBeRead(String size) throws IOException, ReaderException {
		for (var name : NAMES) {
			var ticket = "SO23-" + NAMES.indexOf(name);
			var shown = layOut(size, name, ticket);
			assertThat(shown).as(name + " at " + size).startsWith("whole ");
			assertThat(shown.replaceAll("\\s", "")).contains(name.replaceAll("\\s", ""));
			assertThat(codeInSight()).as("code of " + name + " at " + size).isEqualTo(ticket);
		}
		var printed = pdf();
		assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(printed).results().count()).as("pages").isEqualTo(1);
		var box = Pattern.compile("/MediaBox\\s*\\[0 0 ([0-9.]+) ([0-9.]+)\\]").matcher(printed);
		assertThat(box.find()).isTrue();
		var millimetres = Stream.of(box.group(1), box.group(2))
			.map((it) -> String.valueOf(Math.round(Double.parseDouble(it) / 72 * 25.4)))
			.toList();
		assertThat(String.join("x", millimetres)).isEqualTo(size);
	}

	@ParameterizedTest
	@ValueSource(ints = { 64, 300 })
	void theCodeOfALongTicketHasTheRoomItNeeds(int letters) throws IOException, ReaderException {
		var ticket = "K7W2".repeat(letters / 4);
		assertThat(layOut("62x100", "Ana Sousa", ticket)).startsWith("whole ");
		assertThat(codeInSight()).isEqualTo(ticket);
	}

	/** Returns the badge's words, after whether all of them have room. */
	private static String layOut(String size, String name, String ticket) {
		return browser.scriptLater(
				"""
						const done = arguments[arguments.length - 1];
						(async () => {
							const [badge, settings, rules] = await Promise.all(["badge", "settings", "rules"].map((it) => import(`/kiosk/${it}.js`)));
							await rules.ready();
							settings.set({ badge: "%s" });
							const name = "%s";
							badge.layOut({ callName: name.split(" ")[0], name, pronouns: "she/her", company: "Northwind Traders",
								role: "Developer", interests: ["Kafka", "Rust"], ticket: "%s" });
							const sheet = document.getElementById("badge").getBoundingClientRect();
							const within = (it) => { const box = it.getBoundingClientRect(); return box.left >= sheet.left - 1
								&& box.right <= sheet.right + 1 && box.top >= sheet.top - 1 && box.bottom <= sheet.bottom + 1; };
							const words = document.querySelector("#badge .badge-words");
							const whole = words.scrollHeight <= words.clientHeight + 1 && [...document.querySelectorAll("#badge p, #badge svg")].every(within);
							return (whole ? "whole " : "cut ") + words.textContent;
						})().then(done, (error) => done(String(error)));
						"""
					.formatted(size, name, ticket));
	}

	private static String codeInSight() throws IOException, ReaderException {
		var picture = browser.command("Page.captureScreenshot", Map.of("format", "png")).get("data");
		var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(String.valueOf(picture))));
		var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		var bitmap = new BinaryBitmap(
				new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
		try {
			return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE)).getText();
		}
		catch (NotFoundException ex) {
			return "no code is seen";
		}
	}

	private static String pdf() {
		var data = browser.command("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
			.get("data");
		return new String(Base64.getDecoder().decode(String.valueOf(data)), StandardCharsets.ISO_8859_1);
	}

}
