/** The calls about badges and printers. */
@NullMarked
package rapport.checkin.badge.web;

import org.jspecify.annotations.NullMarked;
