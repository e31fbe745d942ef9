/** Text messages by SMPP 3.4, to any SMSC or gateway. */
@NullMarked
package rapport.notify.sms.smpp;

import org.jspecify.annotations.NullMarked;
