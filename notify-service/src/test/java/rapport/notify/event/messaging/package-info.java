@NullMarked
package rapport.notify.event.messaging;

import org.jspecify.annotations.NullMarked;
