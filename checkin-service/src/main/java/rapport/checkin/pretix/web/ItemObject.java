package rapport.checkin.pretix.web;

import java.util.List;
import java.util.Map;

import rapport.checkin.event.EventId;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.PretixIds.Single;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The one thing that is sold here: a ticket. */
@JsonNaming(SnakeCaseStrategy.class)
record ItemObject(long id, long category, Map<String, String> name, String internalName, boolean active,
		String defaultPrice, boolean freePrice, String taxRate, boolean admission, boolean personalized, int position,
		List<String> salesChannels, boolean requireVoucher, boolean hideWithoutVoucher, boolean allowCancel,
		boolean checkinAttention, boolean requireApproval, boolean requireBundling, boolean issueGiftcard,
		boolean generateTickets, boolean hasVariations, List<String> variations, List<String> addons,
		List<String> bundles, Map<String, String> metaData) {

	static final String NOTHING = "0.00";

	static ItemObject of(EventId event, PretixIds ids) {
		return new ItemObject(ids.of(event, Single.ITEM), ids.of(event, Single.CATEGORY), EventObject.named("Ticket"),
				"Ticket", true, NOTHING, false, NOTHING, true, true, 0, List.of("web"), false, false, false, false,
				false, false, false, true, false, List.of(), List.of(), List.of(), Map.of());
	}

	/** What kind of thing it is. */
	@JsonNaming(SnakeCaseStrategy.class)
	record CategoryObject(long id, Map<String, String> name, String internalName, Map<String, String> description,
			int position, boolean isAddon) {

		static CategoryObject of(EventId event, PretixIds ids) {
			return new CategoryObject(ids.of(event, Single.CATEGORY), EventObject.named("Tickets"), "Tickets",
					EventObject.named(""), 0, false);
		}

	}

}
