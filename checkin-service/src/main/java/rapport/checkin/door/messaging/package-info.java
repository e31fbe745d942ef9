/** Check-ins on Kafka. */
@NullMarked
package rapport.checkin.door.messaging;

import org.jspecify.annotations.NullMarked;
