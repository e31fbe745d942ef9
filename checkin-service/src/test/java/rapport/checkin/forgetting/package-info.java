/** What is forgotten, and what stays. */
@NullMarked
package rapport.checkin.forgetting;

import org.jspecify.annotations.NullMarked;
