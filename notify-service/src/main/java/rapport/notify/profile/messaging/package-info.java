/** Profiles as this service publishes them, and reads them again. */
@NullMarked
package rapport.notify.profile.messaging;

import org.jspecify.annotations.NullMarked;
