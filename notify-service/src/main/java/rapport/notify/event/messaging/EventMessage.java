package rapport.notify.event.messaging;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.notify.event.Event;

/** What this service reads of a message on {@code rapport.events.v1}. */
record EventMessage(@Nullable String eventId, @Nullable Instant endsAt) {

	Event toEvent() {
		return new Event(Objects.requireNonNull(this.eventId), Objects.requireNonNull(this.endsAt));
	}

}
