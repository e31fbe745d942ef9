/** What a person would get: each kind of message in each language, before it is sent. */
@NullMarked
package rapport.notify.preview;

import org.jspecify.annotations.NullMarked;
