/** The installation's secret, and the keyed digests that are made by it. */
@NullMarked
package rapport.starter.secret;

import org.jspecify.annotations.NullMarked;
