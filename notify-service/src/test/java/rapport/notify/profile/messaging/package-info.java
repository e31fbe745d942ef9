/** Tests of profiles as this service publishes them. */
@NullMarked
package rapport.notify.profile.messaging;

import org.jspecify.annotations.NullMarked;
