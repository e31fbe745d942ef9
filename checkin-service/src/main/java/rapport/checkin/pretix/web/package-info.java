/** The calls of pretix's scanner apps, under {@code /api/v1}. */
@NullMarked
package rapport.checkin.pretix.web;

import org.jspecify.annotations.NullMarked;
