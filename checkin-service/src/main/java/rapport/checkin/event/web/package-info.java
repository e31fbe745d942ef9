/** The calls about events. */
@NullMarked
package rapport.checkin.event.web;

import org.jspecify.annotations.NullMarked;
