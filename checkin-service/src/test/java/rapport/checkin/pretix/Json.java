package rapport.checkin.pretix;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON. */
final class Json {

	private static final JsonMapper JSON = new JsonMapper();

	private Json() {
	}

	static JsonNode of(String text) {
		return JSON.readTree(text);
	}

}
