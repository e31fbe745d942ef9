@NullMarked
package rapport.match.attendee;

import org.jspecify.annotations.NullMarked;
