package rapport.checkin.pretix.web;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import rapport.checkin.event.EventId;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.PretixIds.Single;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The badge that a phone prints by itself, with pretix's own printing app. */
final class BadgeObjects {

	private BadgeObjects() {
	}

	/** A layout; its places and sizes are in millimetres and points. */
	@JsonNaming(SnakeCaseStrategy.class)
	record BadgeLayout(long id, String name, @JsonProperty("default") boolean chosen, List<Map<String, Object>> layout,
			List<Long> itemAssignments) {
	}

	/** Which item has which layout. */
	@JsonNaming(SnakeCaseStrategy.class)
	record BadgeItem(long id, long item, long layout) {
	}

	static BadgeLayout layout(EventId event, PretixIds ids) {
		return new BadgeLayout(ids.of(event, Single.BADGE_LAYOUT), "Badge", true,
				List.of(text("attendee_name", 72, 26, true), text("attendee_company", 58, 14, false), ticket()),
				List.of(ids.of(event, Single.ITEM)));
	}

	static BadgeItem item(EventId event, PretixIds ids) {
		return new BadgeItem(ids.of(event, Single.BADGE_ITEM), ids.of(event, Single.ITEM),
				ids.of(event, Single.BADGE_LAYOUT));
	}

	private static Map<String, Object> text(String content, int bottom, int size, boolean bold) {
		return Map.ofEntries(Map.entry("type", "textarea"), Map.entry("content", content), Map.entry("left", "6.00"),
				Map.entry("bottom", bottom + ".00"), Map.entry("width", "135.00"), Map.entry("fontsize", size + ".0"),
				Map.entry("color", List.of(0, 0, 0, 1)), Map.entry("fontfamily", "Open Sans"), Map.entry("bold", bold),
				Map.entry("italic", false), Map.entry("align", "center"), Map.entry("downward", true),
				Map.entry("text", ""), Map.entry("locale", ""));
	}

	private static Map<String, Object> ticket() {
		return Map.of("type", "barcodearea", "content", "secret", "left", "56.00", "bottom", "8.00", "size", "36.00");
	}

}
