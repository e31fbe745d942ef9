package rapport.notify.ledger;

import java.time.Instant;

import rapport.notify.contact.AttendeeRef;

/**
 * A question that a recipient was asked.
 *
 * @param attendee who was asked
 * @param introductionId about which introduction
 * @param kind introduction or follow-up
 * @param channel how
 * @param at when
 */
public record Asked(AttendeeRef attendee, String introductionId, Kind kind, Channel channel, Instant at) {

}
