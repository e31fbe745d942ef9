@NullMarked
package rapport.notify.profile;

import org.jspecify.annotations.NullMarked;
