package rapport.checkin.registration.web;

import org.jspecify.annotations.Nullable;
import rapport.checkin.registration.Mapping;
import rapport.starter.web.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The mapping of columns as a request has it, in JSON. */
final class MappingText {

	private MappingText() {
	}

	/** Returns the mapping; {@link Mapping#NONE} if there is no text. */
	static Mapping read(JsonMapper json, @Nullable String text) {
		if (text == null || text.isBlank()) {
			return Mapping.NONE;
		}
		try {
			return new Mapping(json.readValue(text, new TypeReference<>() {
			}));
		}
		catch (JacksonException | NullPointerException ex) {
			throw ProblemException
				.invalid("mapping must be a JSON object of texts, such as {\"Barcode #\":\"ticket\"}");
		}
		catch (IllegalArgumentException ex) {
			throw ProblemException.invalid(String.valueOf(ex.getMessage()));
		}
	}

}
