/** The audit on Kafka. */
@NullMarked
package rapport.checkin.audit.messaging;

import org.jspecify.annotations.NullMarked;
