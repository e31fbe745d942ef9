package rapport.checkin.pretix.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An attendee's ticket. What is not known is left out: apps take null for a fault.
 *
 * @param order the code of her order
 * @param checkins her comings and goings, the newest first
 * @param blocked absent where her ticket is not blocked
 * @param validFrom when the doors open first
 * @param validUntil when they close last
 * @param pdfData texts for badges; absent where the app does not want them
 * @param orderStatus absent where the order stands around it
 * @param requireAttention absent where the order stands around it
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record PositionObject(long id, String order, int positionid, long item, String price, String attendeeName,
		Map<String, String> attendeeNameParts, @Nullable String company, String taxRate, String taxValue, String secret,
		String pseudonymizationId, boolean canceled, List<CheckInObject> checkins, List<PrintLogObject> printLogs,
		List<String> answers, List<String> downloads, @Nullable List<String> blocked, Instant validFrom,
		Instant validUntil, @Nullable Map<String, String> pdfData,
		@JsonProperty("order__status") @Nullable String orderStatus, @Nullable Boolean requireAttention) {

	/** A coming or going. */
	@JsonNaming(SnakeCaseStrategy.class)
	record CheckInObject(long id, long list, Instant datetime, String type, boolean autoCheckedIn) {
	}

	/** A badge that was printed. */
	@JsonNaming(SnakeCaseStrategy.class)
	record PrintLogObject(long id, boolean successful, Instant datetime, String source, String type,
			Map<String, String> info) {
	}

	/** Returns the same as it stands by itself. */
	PositionObject alone(String status, boolean attention) {
		return new PositionObject(this.id, this.order, this.positionid, this.item, this.price, this.attendeeName,
				this.attendeeNameParts, this.company, this.taxRate, this.taxValue, this.secret, this.pseudonymizationId,
				this.canceled, this.checkins, this.printLogs, this.answers, this.downloads, this.blocked,
				this.validFrom, this.validUntil, this.pdfData, status, attention);
	}

	/** Names nobody, so that it may be logged. */
	@Override
	public String toString() {
		return "PositionObject[" + this.id + "]";
	}

}
