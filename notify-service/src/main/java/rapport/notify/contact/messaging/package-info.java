/** Attendees as the check-in service publishes them. */
@NullMarked
package rapport.notify.contact.messaging;

import org.jspecify.annotations.NullMarked;
