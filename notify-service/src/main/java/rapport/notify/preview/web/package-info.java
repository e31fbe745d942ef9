/** The previews over HTTP, for organizers alone. */
@NullMarked
package rapport.notify.preview.web;

import org.jspecify.annotations.NullMarked;
