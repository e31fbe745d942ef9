/**
 * Starts all of Rapport on this machine: the servers, the three services, and the demo.
 */
@NullMarked
package rapport.local.launch;

import org.jspecify.annotations.NullMarked;
