/** How fast the matcher's parts are, beside a search engine and a database. */
@NullMarked
package rapport.bench.speed;

import org.jspecify.annotations.NullMarked;
