@NullMarked
package rapport.local.launch;

import org.jspecify.annotations.NullMarked;
