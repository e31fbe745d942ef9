/** Where numbers are, by libphonenumber. */
@NullMarked
package rapport.notify.delivery.zone;

import org.jspecify.annotations.NullMarked;
