package rapport.bench.terms;

import rapport.match.term.Terms;

/**
 * The matcher's terms with one step more: a phrase that is no topic's name has the key of
 * the topic nearest in meaning, if it is near enough. Of a single word that is no name, a
 * model knows little more than how it is spelled, so it is not asked.
 *
 * @param threshold the least cosine, -1 to 1, at which a topic is near enough
 */
record MeantTerms(Terms names, Meaning meaning, double threshold) {

	/** Returns what makes two labels one term. */
	String key(String label) {
		var words = Terms.words(label);
		if (words.indexOf(' ') > 0 && !this.names.isNamed(label)) {
			var nearest = this.meaning.nearest(words);
			if (nearest != null && nearest.cosine() >= this.threshold) {
				return nearest.topic();
			}
		}
		return this.names.of(label).key();
	}

}
