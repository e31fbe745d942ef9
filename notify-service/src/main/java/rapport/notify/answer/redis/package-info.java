/** What is remembered about answers, in Redis. */
@NullMarked
package rapport.notify.answer.redis;

import org.jspecify.annotations.NullMarked;
