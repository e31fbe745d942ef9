@NullMarked
package rapport.notify.delivery.messaging;

import org.jspecify.annotations.NullMarked;
