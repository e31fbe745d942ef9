/** What attendees answer: how their words are read, and what follows from them. */
@NullMarked
package rapport.notify.reply;

import org.jspecify.annotations.NullMarked;
