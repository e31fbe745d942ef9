package rapport.match.messaging;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.check-ins.v1}. */
record CheckInMessage(@Nullable String eventId, @Nullable String attendeeId, @Nullable String type,
		@Nullable Boolean changed, boolean present, @Nullable Instant since, long sequence, @Nullable UndonePart undone,
		@Nullable Boolean erased) {

	/** Who undid it, and why, is for others. */
	record UndonePart(@Nullable Instant at) {
	}

	/**
	 * What it says of who is here.
	 * @param recordedAt since when somebody is here, if it does not say so
	 */
	Change toChange(Instant recordedAt) {
		var event = ContractBounds.id(this.eventId);
		var attendee = ContractBounds.id(this.attendeeId);
		long number = Bounds.number(this.sequence);
		if (Boolean.TRUE.equals(this.erased)) {
			return new Change.PresenceForgotten(event, attendee, number);
		}
		if (Boolean.FALSE.equals(this.changed)) {
			return new Change.Nothing(event);
		}
		boolean undo = this.undone != null || "undo".equals(this.type);
		var began = this.present ? Bounds.time(Objects.requireNonNullElse(this.since, recordedAt)) : recordedAt;
		return new Change.PresenceSet(event, attendee, this.present, number, undo, began);
	}

}
