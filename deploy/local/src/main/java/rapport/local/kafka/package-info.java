/** The main program of the local Kafka broker. */
@NullMarked
package rapport.local.kafka;

import org.jspecify.annotations.NullMarked;
