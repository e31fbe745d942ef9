/** What all features stand on: errors, keys, topics and sending. */
@NullMarked
package rapport.checkin.plumbing;

import org.jspecify.annotations.NullMarked;
