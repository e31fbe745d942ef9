/** Tests of the Kafka side. */
@NullMarked
package rapport.checkin.messaging;

import org.jspecify.annotations.NullMarked;
