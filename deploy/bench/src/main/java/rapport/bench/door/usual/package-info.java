/** The door as one would build it first: a row lock in a database, update, commit. */
@NullMarked
package rapport.bench.door.usual;

import org.jspecify.annotations.NullMarked;
