package rapport.starter.lifecycle;

import java.util.Locale;

/** The names of a setting. */
final class SettingName {

	private SettingName() {
	}

	/** Returns the environment variable by which a setting may be set. */
	static String variable(String name) {
		return name.replace('.', '_').replace("-", "").replace("[", "_").replace("]", "").toUpperCase(Locale.ROOT);
	}

}
