@NullMarked
package rapport.notify.event;

import org.jspecify.annotations.NullMarked;
