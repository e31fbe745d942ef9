package rapport.system;

import java.util.HashMap;
import java.util.Map;

import org.openqa.selenium.Keys;
import org.openqa.selenium.chromium.ChromiumDriver;

/**
 * Writes keys as a scanner does: each is stamped so shortly after the one before it as a
 * scanner's are, however slow the machine is that hands them to the page.
 */
final class KeyboardScanner {

	private static final double SECONDS_BETWEEN_KEYS = 0.01;

	private final ChromiumDriver driver;

	private double lastSeconds;

	KeyboardScanner(ChromiumDriver driver) {
		this.driver = driver;
	}

	/** Writes a code wherever the focus is, and presses the keys that end it. */
	void scan(String code, Keys... ends) {
		var keys = code.codePoints().mapToObj(Character::toString).toList();
		int count = keys.size() + ends.length;
		this.lastSeconds = Math.max(this.lastSeconds,
				System.currentTimeMillis() / 1000.0 - (count + 1) * SECONDS_BETWEEN_KEYS);
		keys.forEach((it) -> press(Map.of("key", it, "text", it)));
		for (var it : ends) {
			press(end(it));
		}
	}

	private static Map<String, Object> end(Keys key) {
		return (key == Keys.TAB) ? Map.of("key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9)
				: Map.of("key", "Enter", "code", "Enter", "text", "\r", "windowsVirtualKeyCode", 13);
	}

	private void press(Map<String, Object> key) {
		this.lastSeconds += SECONDS_BETWEEN_KEYS;
		dispatch("keyDown", key);
		dispatch("keyUp", key);
	}

	private void dispatch(String type, Map<String, Object> key) {
		var parameters = new HashMap<>(key);
		parameters.put("type", type);
		parameters.put("timestamp", this.lastSeconds);
		if (type.equals("keyUp")) {
			parameters.remove("text");
		}
		this.driver.executeCdpCommand("Input.dispatchKeyEvent", parameters);
	}

}
