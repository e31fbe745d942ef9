/** Problem details, bounds of requests, slow clients, and who may ask for figures. */
@NullMarked
package rapport.starter.web;

import org.jspecify.annotations.NullMarked;
