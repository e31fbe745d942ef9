package rapport.notify.ledger;

import java.time.Instant;

import rapport.notify.contact.AttendeeRef;

/**
 * A question that a recipient was asked.
 *
 * @param attendee who was asked
 * @param introductionId about which introduction; empty if about none
 * @param kind introduction, follow-up, or what she would love to talk about
 * @param channel how
 * @param at when
 */
public record Asked(AttendeeRef attendee, String introductionId, Kind kind, Channel channel, Instant at) {

}
