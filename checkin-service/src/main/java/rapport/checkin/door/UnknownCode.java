package rapport.checkin.door;

import org.jspecify.annotations.Nullable;

/**
 * What may be said of a code that is nobody's ticket.
 *
 * @param hint what it may be instead, by a word of
 * {@link rapport.checkin.attendee.TicketReading}
 * @param otherEvent the name of the event whose ticket it is
 * @param read the code, where it is short and no more than a ticket could be
 */
public record UnknownCode(@Nullable String hint, @Nullable String otherEvent, @Nullable String read) {
}
