/** The Kafka side: topics, what is published to them, and what is consumed from them. */
@NullMarked
package rapport.checkin.messaging;

import org.jspecify.annotations.NullMarked;
