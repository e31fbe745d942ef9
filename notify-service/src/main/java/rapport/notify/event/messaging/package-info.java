/** Events as the check-in service publishes them. */
@NullMarked
package rapport.notify.event.messaging;

import org.jspecify.annotations.NullMarked;
