/** The checkin service: its start, and one package for each of its features. */
@NullMarked
package rapport.checkin;

import org.jspecify.annotations.NullMarked;
