/** Tests of the Kafka side. */
@NullMarked
package rapport.notify.messaging;

import org.jspecify.annotations.NullMarked;
