/** Who may call what. */
@NullMarked
package rapport.checkin.security;

import org.jspecify.annotations.NullMarked;
