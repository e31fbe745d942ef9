/** Tests of attendees on Kafka. */
@NullMarked
package rapport.checkin.attendee.messaging;

import org.jspecify.annotations.NullMarked;
