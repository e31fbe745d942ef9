/** The calls that forget, and the loop that does it by itself. */
@NullMarked
package rapport.checkin.forgetting.web;

import org.jspecify.annotations.NullMarked;
