package rapport.bench.terms;

import org.jspecify.annotations.Nullable;

/** Knows which topic is nearest in meaning to some words. */
@FunctionalInterface
interface Meaning {

	/**
	 * The nearest topic, however far it is. The same words always have the same answer.
	 * @param words in lower case, without punctuation
	 * @return null if there is no topic or words mean nothing to it
	 */
	@Nullable Likeness nearest(String words);

}
