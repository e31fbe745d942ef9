/** Introductions as the match service publishes them. */
@NullMarked
package rapport.notify.introduction.messaging;

import org.jspecify.annotations.NullMarked;
