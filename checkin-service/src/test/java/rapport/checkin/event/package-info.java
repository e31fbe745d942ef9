/** Events and their lives. */
@NullMarked
package rapport.checkin.event;

import org.jspecify.annotations.NullMarked;
