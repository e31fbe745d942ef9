package rapport.starter.lifecycle;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How a setting is set, as far as that may be told. */
final class SafeValue {

	private static final Pattern SECRET = Pattern.compile("secret|token|password|key|user|system-id");

	/** Numbers, times and sizes; a text may be a secret in the wrong place. */
	private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9][0-9.,:]{0,14}[A-Za-z]{0,3}");

	private SafeValue() {
	}

	/** Returns it in brackets; nothing, if it may not be told or is not set. */
	static String of(String name, @Nullable String value) {
		if (value == null || SECRET.matcher(name).find()) {
			return "";
		}
		if (value.isBlank()) {
			return " (set to nothing)";
		}
		return PLAIN.matcher(value.strip()).matches() ? " (set to " + value.strip() + ")" : "";
	}

}
