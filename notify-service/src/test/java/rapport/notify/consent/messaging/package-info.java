@NullMarked
package rapport.notify.consent.messaging;

import org.jspecify.annotations.NullMarked;
