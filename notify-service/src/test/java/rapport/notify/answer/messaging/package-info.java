@NullMarked
package rapport.notify.answer.messaging;

import org.jspecify.annotations.NullMarked;
