/**
 * The words: what a text message or a badge says, in the attendee's language and in as
 * few segments as can be.
 */
@NullMarked
package rapport.notify.wording;

import org.jspecify.annotations.NullMarked;
