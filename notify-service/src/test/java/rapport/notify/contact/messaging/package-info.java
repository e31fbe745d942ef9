@NullMarked
package rapport.notify.contact.messaging;

import org.jspecify.annotations.NullMarked;
