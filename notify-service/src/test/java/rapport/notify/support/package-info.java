/** What the tests of this service share: people, servers, and ports held in memory. */
@NullMarked
package rapport.notify.support;

import org.jspecify.annotations.NullMarked;
