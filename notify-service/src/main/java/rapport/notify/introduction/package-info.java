/** Introductions as the match service decided them, the newest revision of each. */
@NullMarked
package rapport.notify.introduction;

import org.jspecify.annotations.NullMarked;
