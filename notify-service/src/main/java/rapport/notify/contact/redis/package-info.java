/** Contacts in Redis. */
@NullMarked
package rapport.notify.contact.redis;

import org.jspecify.annotations.NullMarked;
