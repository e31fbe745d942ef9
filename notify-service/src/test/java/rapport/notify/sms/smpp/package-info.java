/** Tests of SMPP against a real SMSC of their own. */
@NullMarked
package rapport.notify.sms.smpp;

import org.jspecify.annotations.NullMarked;
