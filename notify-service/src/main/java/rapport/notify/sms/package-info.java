/** How text messages are sent, and what stands in where they are switched off. */
@NullMarked
package rapport.notify.sms;

import org.jspecify.annotations.NullMarked;
