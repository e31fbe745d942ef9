package rapport.notify.badge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads whether a badge is online: a word as firmware has it, a number, a byte of one, or
 * JSON with either. Whatever else it says, it is not.
 */
final class BadgeStatus {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Set<String> ONLINE = Set.of("online", "on", "up", "yes", "true", "connected", "alive",
			"available", "ready", "active", "awake", "running", "present", "here", "ok", "birth", "hello");

	/** Where JSON says it, in this order. */
	private static final List<String> FIELDS = List.of("online", "connected", "status", "state", "presence", "value");

	private BadgeStatus() {
	}

	static boolean online(byte[] payload) {
		if (payload.length == 1 && payload[0] == 1) {
			return true;
		}
		var text = new String(payload, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\uFEFF]", " ").strip();
		try {
			return says(JSON.readTree(text));
		}
		catch (JacksonException _) {
			return word(text);
		}
	}

	private static boolean says(JsonNode node) {
		if (node.isObject()) {
			return FIELDS.stream()
				.flatMap((field) -> node.properties()
					.stream()
					.filter((it) -> field.equalsIgnoreCase(it.getKey()))
					.map((it) -> it.getValue()))
				.findFirst()
				.filter((it) -> !it.isContainer() && says(it))
				.isPresent();
		}
		return node.isNumber() ? node.asDouble(0) == 1 : word(node.asString(""));
	}

	private static boolean word(String text) {
		return ONLINE.contains(text.strip().toLowerCase(Locale.ROOT)) || text.strip().equals("1");
	}

}
