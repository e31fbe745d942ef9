/** Tests of what decides at the door, without any server. */
@NullMarked
package rapport.checkin.door;

import org.jspecify.annotations.NullMarked;
