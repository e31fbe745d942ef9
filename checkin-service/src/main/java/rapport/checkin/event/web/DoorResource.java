package rapport.checkin.event.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import rapport.checkin.event.DoorPlan;
import rapport.checkin.event.EventTimes;
import rapport.checkin.event.TicketWindow;

/**
 * The rules of an event's doors, as they are asked for. What is absent has its default.
 */
record DoorResource(@Nullable String reentry, @Nullable Integer capacity,
		@Nullable List<@Valid @NotNull WindowResource> windows) {

	record WindowResource(@NotBlank String ticketType, @Nullable String from, @Nullable String to) {

		TicketWindow toWindow(ZoneId zone) {
			return new TicketWindow(this.ticketType.strip(), time("door.windows.from", this.from, zone),
					time("door.windows.to", this.to, zone));
		}

		private static @Nullable Instant time(String field, @Nullable String text, ZoneId zone) {
			return (text != null) ? EventTimes.time(field, text, zone) : null;
		}

	}

	/** The same as it is answered. */
	record DoorView(String reentry, @Nullable Integer capacity, List<TicketWindow> windows) {

		static DoorView of(DoorPlan it) {
			return new DoorView(it.reentry().word(), it.capacity(), it.windows());
		}

	}

	DoorPlan toPlan(ZoneId zone) {
		return new DoorPlan((this.reentry != null) ? DoorPlan.Reentry.of(this.reentry) : DoorPlan.DEFAULT.reentry(),
				this.capacity,
				(this.windows != null) ? this.windows.stream().map((it) -> it.toWindow(zone)).toList() : List.of());
	}

}
