/** Topics, records, dead letters and replays on Kafka. */
@NullMarked
package rapport.starter.kafka;

import org.jspecify.annotations.NullMarked;
