/** Badges over MQTT 5. */
@NullMarked
package rapport.notify.badge;

import org.jspecify.annotations.NullMarked;
