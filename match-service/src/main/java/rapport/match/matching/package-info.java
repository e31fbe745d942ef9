/**
 * Weighted b-matching: which edges of a graph to choose, so that no node has more than
 * its capacity and the total weight is as great as can be. Knows nothing of people.
 */
@NullMarked
package rapport.match.matching;

import org.jspecify.annotations.NullMarked;
