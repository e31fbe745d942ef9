package rapport.notify.event.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.notify.event.Event;
import rapport.notify.event.Span;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.events.v1}. */
record EventMessage(@Nullable String eventId, long revision, @Nullable String timeZone, @Nullable Instant startsAt,
		@Nullable Instant endsAt, @Nullable List<Day> days, @Nullable List<Quiet> quiet, @Nullable String name,
		@Nullable Map<String, String> texts, @Nullable Matching matching) {

	private static final int ID = 64;

	private static final int DAYS = 400;

	private static final int QUIETS = 4_000;

	private static final int NAME = 2_000;

	private static final int TEXTS = 50;

	private static final int LONGEST_MEETING = 1_440;

	record Matching(@Nullable Integer meeting) {

		@Nullable Duration span() {
			return (this.meeting == null) ? null
					: Duration.ofMinutes(Math.clamp(this.meeting.intValue(), 0, LONGEST_MEETING));
		}

	}

	record Day(@Nullable Instant doors, @Nullable Instant ends) {

		Span toSpan() {
			return new Span(Bounds.time(this.doors), Bounds.time(this.ends));
		}

	}

	record Quiet(@Nullable Instant starts, @Nullable Instant ends) {

		Span toSpan() {
			return new Span(Bounds.time(this.starts), Bounds.time(this.ends));
		}

	}

	/** An event without days has one, from its beginning to its end. */
	Event toEvent() {
		var open = (this.days == null || this.days.isEmpty())
				? List.of(new Span(Bounds.time(this.startsAt), Bounds.time(this.endsAt)))
				: Bounds.size(this.days, DAYS).stream().map(Day::toSpan).toList();
		var silent = (this.quiet == null) ? List.<Span>of()
				: Bounds.size(this.quiet, QUIETS).stream().map(Quiet::toSpan).toList();
		return new Event(Bounds.text(this.eventId, ID), Bounds.number(this.revision),
				ZoneId.of((this.timeZone != null) ? this.timeZone : "UTC"), open, silent,
				(this.name != null) ? Bounds.text(this.name, NAME) : "", own(),
				(this.matching != null) ? this.matching.span() : null);
	}

	private Map<String, String> own() {
		if (this.texts == null) {
			return Map.of();
		}
		Bounds.size(List.copyOf(this.texts.keySet()), TEXTS);
		this.texts.values().forEach((it) -> Bounds.text(it, NAME));
		return this.texts;
	}

}
