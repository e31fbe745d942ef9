/** Wishes as this service publishes them, and reads them again. */
@NullMarked
package rapport.notify.consent.messaging;

import org.jspecify.annotations.NullMarked;
