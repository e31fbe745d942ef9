@NullMarked
package rapport.local.sms;

import org.jspecify.annotations.NullMarked;
