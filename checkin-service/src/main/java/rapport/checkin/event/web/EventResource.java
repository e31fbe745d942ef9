package rapport.checkin.event.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.InvalidEventException;
import rapport.checkin.event.Matching;

/** An event in JSON, as it is answered and, without its id, asked for. */
record EventResource(@Nullable String eventId, @NotBlank @Size(max = 120) String name, @NotBlank String timeZone,
		@NotNull Instant startsAt, @NotNull Instant endsAt,
		@Nullable @Size(max = 100) List<@NotBlank @Size(max = 60) String> meetingPoints,
		@Nullable @Valid MatchingResource matching) {

	/** What is absent has its default. */
	record MatchingResource(@Nullable Boolean enabled, @Nullable Boolean sameCompany, @Nullable Double minimumWorth,
			@Nullable Integer answerWithin) {

		static MatchingResource of(Matching it) {
			return new MatchingResource(it.enabled(), it.sameCompany(), it.minimumWorth(), it.answerWithin());
		}

		Matching toMatching() {
			var otherwise = Matching.DEFAULT;
			return new Matching((this.enabled != null) ? this.enabled : otherwise.enabled(),
					(this.sameCompany != null) ? this.sameCompany : otherwise.sameCompany(),
					(this.minimumWorth != null) ? this.minimumWorth : otherwise.minimumWorth(),
					(this.answerWithin != null) ? this.answerWithin : otherwise.answerWithin());
		}

	}

	static EventResource of(Event it) {
		return new EventResource(it.id().value(), it.name(), it.timeZone().getId(), it.startsAt(), it.endsAt(),
				it.meetingPoints(), MatchingResource.of(it.matching()));
	}

	Event toEvent(EventId id) {
		if (!ZoneId.getAvailableZoneIds().contains(this.timeZone)) {
			throw new InvalidEventException("timeZone must be an IANA time zone, such as Europe/Lisbon");
		}
		return new Event(id, this.name, ZoneId.of(this.timeZone), this.startsAt, this.endsAt,
				(this.meetingPoints != null) ? this.meetingPoints : List.of(),
				(this.matching != null) ? this.matching.toMatching() : Matching.DEFAULT);
	}

}
