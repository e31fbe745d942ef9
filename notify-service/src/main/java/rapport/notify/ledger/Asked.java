package rapport.notify.ledger;

import rapport.notify.contact.AttendeeRef;

/**
 * A question that a recipient was asked.
 *
 * @param attendee who was asked
 * @param introductionId about which introduction
 * @param kind introduction or follow-up
 * @param channel how
 */
public record Asked(AttendeeRef attendee, String introductionId, Kind kind, Channel channel) {

}
