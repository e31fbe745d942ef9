/** Text messages over SMPP 3.4. */
@NullMarked
package rapport.notify.sms;

import org.jspecify.annotations.NullMarked;
