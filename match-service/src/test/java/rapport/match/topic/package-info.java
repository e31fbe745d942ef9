/** Tests of what is known of words, with the real table and the real model. */
@NullMarked
package rapport.match.topic;

import org.jspecify.annotations.NullMarked;
