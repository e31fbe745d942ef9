/** The Kafka side: what is folded, and the one transaction of what follows from it. */
@NullMarked
package rapport.match.messaging;

import org.jspecify.annotations.NullMarked;
