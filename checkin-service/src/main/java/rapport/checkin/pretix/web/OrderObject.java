package rapport.checkin.pretix.web;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeRoll.RollEntry;
import rapport.checkin.event.EventId;
import rapport.checkin.pretix.PretixIds;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An attendee's order; no address of hers is ever in it.
 *
 * @param code unique over all events
 * @param checkinText what staff should read; absent where there is nothing
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderObject(String code, String event, String status, boolean testmode, String secret, String locale,
		Instant datetime, Instant lastModified, String total, boolean requireApproval, boolean validIfPending,
		boolean checkinAttention, @Nullable String checkinText, List<PositionObject> positions) {

	static OrderObject of(EventId event, Attendee it, RollEntry entry, PositionObject position, PretixIds ids) {
		var note = it.note();
		return new OrderObject(position.order(), event.value(), Positions.status(it), false,
				ids.digest("ORDER-SECRET", position.order()), it.profile().languages().getFirst(), entry.registered(),
				entry.changed(), ItemObject.NOTHING, false, false, note != null || it.hold(), note, List.of(position));
	}

	/** What an order becomes whose holder was erased. */
	static OrderObject gone(EventId event, RollEntry entry, PositionObject position, PretixIds ids) {
		return new OrderObject(position.order(), event.value(), "c", false,
				ids.digest("ORDER-SECRET", position.order()), "en", entry.registered(), entry.changed(),
				ItemObject.NOTHING, false, false, false, null, List.of(position));
	}

	/** Names nobody, so that it may be logged. */
	@Override
	public String toString() {
		return "OrderObject[" + this.code + "]";
	}

}
