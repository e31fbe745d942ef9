package rapport.checkin.kiosk;

import rapport.checkin.event.EventId;

/** A kiosk at the door of one event. */
public record Kiosk(EventId event, String name) {
}
