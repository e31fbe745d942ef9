@NullMarked
package rapport.local;

import org.jspecify.annotations.NullMarked;
