/** Tests of printers on Kafka. */
@NullMarked
package rapport.checkin.badge.messaging;

import org.jspecify.annotations.NullMarked;
