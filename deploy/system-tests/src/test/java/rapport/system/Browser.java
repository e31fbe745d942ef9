package rapport.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.interactions.Actions;

import static org.awaitility.Awaitility.await;

/** The machine's Chromium, with a profile of its own, driven by keyboard. */
final class Browser implements AutoCloseable {

	private static final Optional<Path> CHROMIUM = onPath("chromium", "chromium-browser", "google-chrome");

	private static final String AXE = axe();

	private static final Optional<Path> DRIVER = onPath("chromedriver");

	private final ChromeDriver driver;

	private final KeyboardScanner scanner;

	/** A new window, as large as the screen it stands for. */
	Browser(int width, int height) {
		this(width, height, List.of());
	}

	/** A new window of a browser that was started in some way. */
	Browser(int width, int height, List<String> arguments) {
		try {
			var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.orElseThrow().toFile())
				.usingAnyFreePort()
				.build();
			var profile = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "profile")
				.toAbsolutePath();
			var options = new ChromeOptions().setBinary(CHROMIUM.orElseThrow().toFile());
			options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
					"--disable-background-networking", "--disable-component-update", "--disable-sync",
					"--user-data-dir=" + profile);
			options.addArguments(arguments);
			this.driver = new ChromeDriver(service, options);
			this.scanner = new KeyboardScanner(this.driver);
			this.driver.manage().window().setSize(new Dimension(width, height));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether there is a browser to test with. */
	static boolean installed() {
		return CHROMIUM.isPresent() && DRIVER.isPresent();
	}

	void open(URI address) {
		this.driver.get(address.toString());
	}

	/** Opens the console at an event and signs in; returns once it is live. */
	void openConsole(String event) {
		open(Running.rapport().checkinUrl().resolve("/console?event=" + event));
		type(Running.rapport().organizerToken(), Keys.ENTER);
		awaitText("#connection", "live");
	}

	/** Opens the kiosk at an event and sets it up; returns once one can scan. */
	void openKiosk(String event) {
		open(Running.rapport().checkinUrl().resolve("/kiosk?event=" + event));
		awaitText("#enrol h1", "Set up");
		type(Running.rapport().organizerToken(), Keys.ENTER);
		awaitText("#door-name", "door-1");
		awaitText("#chip", "Online");
	}

	/** Opens the kiosk by a code, as a tablet that reads the console's QR code does. */
	void openKiosk(URI kiosk) {
		open(kiosk);
		awaitText("#chip", "Online");
	}

	/** Types as a scanner does, wherever the focus is, and presses Enter. */
	void scan(String code) {
		this.scanner.scan(code, Keys.ENTER);
	}

	/** Types one code behind the other as a scanner does, with Enter after each. */
	void scanAll(List<String> codes) {
		codes.forEach(this::scan);
	}

	/**
	 * Runs a script that calls its last argument when it is done, and returns what it
	 * gives.
	 */
	String scriptLater(String javaScript) {
		this.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
		return String.valueOf(this.driver.executeAsyncScript(javaScript));
	}

	/** Goes on in a window of its own of the same tablet. */
	void newTab() {
		this.driver.switchTo().newWindow(WindowType.TAB);
	}

	/** Returns what the window that is shown is known by. */
	String tab() {
		return this.driver.getWindowHandle();
	}

	/** Goes on in a window that was shown before. */
	void showTab(String tab) {
		this.driver.switchTo().window(tab);
	}

	/** Loads the page anew. */
	void reload() {
		this.driver.navigate().refresh();
	}

	/** Scans with one that ends each code otherwise, or by nothing but a pause. */
	void scanWithout(String code, Keys... ends) {
		this.scanner.scan(code, ends);
	}

	/** Lets the page die where it stands, and goes on in a window of its own. */
	void crash() {
		var dead = this.driver.getWindowHandle();
		newTab();
		var other = this.driver.getWindowHandle();
		this.driver.switchTo().window(dead);
		try {
			command("Page.crash", Map.of());
		}
		catch (WebDriverException ex) {
			// It cannot answer any more.
		}
		this.driver.switchTo().window(other);
	}

	/** Takes a command of Chromium's own protocol, and returns what it answers. */
	Map<String, Object> command(String name, Map<String, Object> parameters) {
		return this.driver.executeCdpCommand(name, parameters);
	}

	/** Returns what axe-core finds wrong with the page as it is: rules and elements. */
	String accessFaults() {
		if (!script("return 'axe' in window").equals("true")) {
			script(AXE);
		}
		return scriptLater("""
				const done = arguments[arguments.length - 1];
				axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa",
						"best-practice"] })
					.then((it) => done(it.violations.map((fault) => fault.id + ": "
						+ fault.nodes.map((node) => node.target.join(" ")).join(", ")).join("\\n")));
				""");
	}

	/** Takes the network away, and breaks what is under way. */
	void offline() {
		this.driver.setNetworkConditions(new ChromiumNetworkConditions().setOffline(true));
		script("window.stop()");
	}

	/** Lets each request wait, as on a network that many use. */
	void slow(Duration wait) {
		this.driver.setNetworkConditions(ChromiumNetworkConditions.withLatency(wait));
	}

	/** Brings the network back, as quick as it was. */
	void online() {
		this.driver.deleteNetworkConditions();
	}

	/**
	 * Types where the focus is, as a person does, though lists be drawn anew meanwhile.
	 */
	void type(CharSequence... keys) {
		await().ignoreException(StaleElementReferenceException.class).until(() -> {
			this.driver.switchTo().activeElement().sendKeys(keys);
			return true;
		});
	}

	/** Presses Tab until the focus is on what a selector names, as who has no mouse. */
	void tabTo(String selector) {
		for (int i = 0; i < 60; i++) {
			if (focused(selector)) {
				return;
			}
			// Not by typing: to a field for a file one can only type a file's name.
			new Actions(this.driver).sendKeys(Keys.TAB).perform();
		}
		throw new AssertionError("The keyboard does not reach " + selector);
	}

	boolean focused(String selector) {
		return Boolean.TRUE.equals(this.driver
			.executeScript("return document.activeElement === document.querySelector(arguments[0])", selector));
	}

	WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	/** The visible text of each element, in order. */
	List<String> texts(String selector) {
		return this.driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
	}

	/** Waits until an element has a text that fits, and answers it. */
	String awaitText(String selector, Pattern wanted) {
		return await().atMost(Duration.ofSeconds(90))
			.ignoreException(StaleElementReferenceException.class)
			.until(() -> String.join("\n", texts(selector)), (it) -> wanted.matcher(it).find());
	}

	String awaitText(String selector, String part) {
		return awaitText(selector, Pattern.compile(Pattern.quote(part)));
	}

	String script(String javaScript) {
		return String.valueOf(this.driver.executeScript(javaScript));
	}

	@Override
	public void close() {
		this.driver.quit();
	}

	private static String axe() {
		try (var script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<Path> onPath(String... names) {
		var directories = Optional.ofNullable(System.getenv("PATH"))
			.orElse("")
			.split(Pattern.quote(File.pathSeparator));
		return Stream.of(names)
			.flatMap((name) -> Stream.of(directories).map((it) -> Path.of(it, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
