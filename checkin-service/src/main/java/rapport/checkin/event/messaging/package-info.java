/** Events on Kafka. */
@NullMarked
package rapport.checkin.event.messaging;

import org.jspecify.annotations.NullMarked;
