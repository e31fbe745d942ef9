/** Tests of rapport.starter.kafka. */
@NullMarked
package rapport.starter.kafka;

import org.jspecify.annotations.NullMarked;
