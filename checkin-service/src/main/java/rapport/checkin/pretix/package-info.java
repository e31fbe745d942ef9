/**
 * Lets pretix's own scanner apps work at an event: translates their protocol, and nothing
 * else; no other feature knows of it.
 */
@NullMarked
package rapport.checkin.pretix;

import org.jspecify.annotations.NullMarked;
