@NullMarked
package rapport.notify.introduction.messaging;

import org.jspecify.annotations.NullMarked;
