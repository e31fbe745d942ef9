/** Replies as this service publishes them. */
@NullMarked
package rapport.notify.answer.messaging;

import org.jspecify.annotations.NullMarked;
