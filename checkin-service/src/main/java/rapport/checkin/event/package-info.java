/** Events as organizers set them. */
@NullMarked
package rapport.checkin.event;

import org.jspecify.annotations.NullMarked;
