/** Tests of what the console learns from Kafka. */
@NullMarked
package rapport.checkin.desk.messaging;

import org.jspecify.annotations.NullMarked;
