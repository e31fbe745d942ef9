package rapport.checkin.pretix.web;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An event's only list: all tickets.
 *
 * @param positionCount absent where the app does not want it
 * @param checkinCount absent where the app does not want it
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckInListObject(long id, String name, boolean allProducts, List<Long> limitProducts,
		@Nullable Long positionCount, @Nullable Long checkinCount, boolean includePending, boolean allowMultipleEntries,
		boolean allowEntryAfterExit, Map<String, String> rules, boolean addonMatch, boolean considerTicketsUsed,
		List<String> autoCheckinSalesChannels) {

	static final String NAME = "All tickets";

	static CheckInListObject of(long id, @Nullable Long positions, @Nullable Long checkIns, boolean multiple,
			boolean again) {
		return new CheckInListObject(id, NAME, true, List.of(), positions, checkIns, true, multiple, again, Map.of(),
				false, true, List.of());
	}

}
