/** Rapport and the servers it stands on, each a process of its own on this machine. */
@NullMarked
package rapport.local;

import org.jspecify.annotations.NullMarked;
