/**
 * The whole of Rapport, started as {@code deploy/up} starts it and used as its users use
 * it.
 */
@NullMarked
package rapport.system;

import org.jspecify.annotations.NullMarked;
