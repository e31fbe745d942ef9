/** The Kafka side: topics, what is consumed from them, and what is published to them. */
@NullMarked
package rapport.notify.messaging;

import org.jspecify.annotations.NullMarked;
