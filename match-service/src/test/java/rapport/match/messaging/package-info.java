/** Tests of the Kafka side. */
@NullMarked
package rapport.match.messaging;

import org.jspecify.annotations.NullMarked;
