/** What is taken of people's files. */
@NullMarked
package rapport.checkin.registration;

import org.jspecify.annotations.NullMarked;
