/** Erases from Kafka. */
@NullMarked
package rapport.checkin.forgetting.messaging;

import org.jspecify.annotations.NullMarked;
