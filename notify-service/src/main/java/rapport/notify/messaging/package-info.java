/** What the features' publishing, and the making of the working copy, have in common. */
@NullMarked
package rapport.notify.messaging;

import org.jspecify.annotations.NullMarked;
