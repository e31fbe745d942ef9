package rapport.checkin.pretix.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import rapport.checkin.event.Event;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** An event. */
@JsonNaming(SnakeCaseStrategy.class)
record EventObject(Map<String, String> name, String slug, boolean live, boolean testmode, String currency,
		Instant dateFrom, Instant dateTo, Instant dateAdmission, @JsonProperty("is_public") boolean listed,
		boolean hasSubevents, Map<String, String> seatCategoryMapping, Map<String, String> metaData, String timezone,
		List<String> plugins, ValidKeys validKeys) {

	/** Without it no badge is printed. */
	private static final String BADGES = "pretix.plugins.badges";

	/**
	 * The keys of tickets that prove themselves.
	 *
	 * @param pretixSig1 absent where there are none
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record ValidKeys(@JsonProperty("pretix_sig1") @Nullable List<String> pretixSig1) {
	}

	static EventObject of(Event it) {
		return new EventObject(named(it.name()), it.id().value(), true, false, "EUR", it.startsAt(), it.endsAt(),
				it.days().first().doors(), false, false, Map.of(), Map.of(), it.timeZone().getId(), List.of(BADGES),
				new ValidKeys(null));
	}

	/** Returns a text in the form that has it in several languages. */
	static Map<String, String> named(String text) {
		return Map.of("en", text);
	}

}
