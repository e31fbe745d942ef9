/** The life of an introduction, from proposed to its end. */
@NullMarked
package rapport.match.introduction;

import org.jspecify.annotations.NullMarked;
