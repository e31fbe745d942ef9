/** An SMSC for SMPP with phones behind it that one can look at and reply from. */
@NullMarked
package rapport.local.sms;

import org.jspecify.annotations.NullMarked;
