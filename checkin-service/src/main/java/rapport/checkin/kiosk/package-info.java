/** Kiosks: how one is given a token that opens its event's door and nothing else. */
@NullMarked
package rapport.checkin.kiosk;

import org.jspecify.annotations.NullMarked;
