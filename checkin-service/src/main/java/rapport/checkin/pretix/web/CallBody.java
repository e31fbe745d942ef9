package rapport.checkin.pretix.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what apps send, of which each version sends other keys: what is absent, null or
 * of another kind counts as not said.
 */
final class CallBody {

	private final JsonNode json;

	private CallBody(JsonNode json) {
		this.json = json;
	}

	/**
	 * Returns a body that is an object in JSON; an empty one where there is none.
	 * @throws PretixException if it is anything else
	 */
	static CallBody read(JsonMapper mapper, byte @Nullable [] bytes) {
		if (bytes == null || bytes.length == 0) {
			return new CallBody(mapper.createObjectNode());
		}
		try {
			var json = mapper.readTree(bytes);
			if (json.isObject()) {
				return new CallBody(json);
			}
		}
		catch (JacksonException ex) {
			// Told below.
		}
		throw new PretixException(HttpStatus.BAD_REQUEST, "JSON parse error: an object is expected.");
	}

	@Nullable String text(String key) {
		var value = this.json.path(key);
		return value.isString() ? value.stringValue() : null;
	}

	String text(String key, String otherwise) {
		var value = text(key);
		return (value != null) ? value : otherwise;
	}

	boolean flag(String key) {
		return this.json.path(key).asBoolean(false);
	}

	@Nullable Instant time(String key) {
		return time(text(key), null);
	}

	JsonNode get(String key) {
		return this.json.path(key);
	}

	/** Returns a time that is written with its offset, or another where there is none. */
	static @Nullable Instant time(@Nullable String text, @Nullable Instant otherwise) {
		try {
			return (text != null) ? OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant() : otherwise;
		}
		catch (DateTimeException ex) {
			return otherwise;
		}
	}

}
