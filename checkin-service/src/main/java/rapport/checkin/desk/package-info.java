/**
 * What the console shows: introductions, how far their messages came, figures, and what
 * happens as it happens.
 */
@NullMarked
package rapport.checkin.desk;

import org.jspecify.annotations.NullMarked;
