@NullMarked
package rapport.notify.preview;

import org.jspecify.annotations.NullMarked;
