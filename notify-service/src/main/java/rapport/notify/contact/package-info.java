/**
 * Who an attendee is to this service: a name, a language, and the channels she can be
 * reached by.
 */
@NullMarked
package rapport.notify.contact;

import org.jspecify.annotations.NullMarked;
