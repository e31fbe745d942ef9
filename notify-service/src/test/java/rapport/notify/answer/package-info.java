@NullMarked
package rapport.notify.answer;

import org.jspecify.annotations.NullMarked;
