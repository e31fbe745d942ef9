/**
 * What the console shows of introductions: how they stand, and how far their messages
 * came.
 */
@NullMarked
package rapport.checkin.introduction;

import org.jspecify.annotations.NullMarked;
