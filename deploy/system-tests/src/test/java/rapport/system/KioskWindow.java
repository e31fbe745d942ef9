package rapport.system;

/**
 * A window at the kiosk's page that is set up for no event, for tests of its modules.
 * There is one, which closes with the tests' process; who uses it takes its lock.
 */
final class KioskWindow {

	static final String LOCK = "kiosk-window";

	private static final Browser BROWSER = opened();

	private KioskWindow() {
	}

	static Browser browser() {
		return BROWSER;
	}

	/** Loads the page anew, as it is before any test. */
	static void open() {
		BROWSER.open(Running.rapport().checkinUrl().resolve("/kiosk"));
	}

	/** What a function of an async body returns, as JSON. */
	static String run(String body) {
		return BROWSER.scriptLater("const done = arguments[arguments.length - 1]; (async () => {" + body
				+ "})().then((it) => done(JSON.stringify(it)), (error) => done(String(error)));");
	}

	private static Browser opened() {
		var browser = new Browser(1024, 768);
		Runtime.getRuntime().addShutdownHook(new Thread(browser::close, "kiosk-window"));
		browser.open(Running.rapport().checkinUrl().resolve("/kiosk"));
		return browser;
	}

}
