package rapport.notify.ledger;

import rapport.notify.contact.AttendeeRef;

/**
 * An introduction that a recipient was asked about by text message.
 *
 * @param attendee who was asked
 * @param introductionId about which introduction
 */
public record Asked(AttendeeRef attendee, String introductionId) {

}
