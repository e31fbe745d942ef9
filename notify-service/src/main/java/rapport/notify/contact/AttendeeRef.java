package rapport.notify.contact;

/**
 * An attendee of one event.
 *
 * @param eventId the event's id
 * @param attendeeId the attendee's id, which is of that event alone
 */
public record AttendeeRef(String eventId, String attendeeId) {

}
