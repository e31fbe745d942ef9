/** What this service needs to know about an event: when it is over. */
@NullMarked
package rapport.notify.event;

import org.jspecify.annotations.NullMarked;
