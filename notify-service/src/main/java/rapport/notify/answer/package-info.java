/** What attendees answer: how their words are read, and what follows from them. */
@NullMarked
package rapport.notify.answer;

import org.jspecify.annotations.NullMarked;
