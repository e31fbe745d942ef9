/** Deliveries as this service publishes them. */
@NullMarked
package rapport.notify.delivery.messaging;

import org.jspecify.annotations.NullMarked;
