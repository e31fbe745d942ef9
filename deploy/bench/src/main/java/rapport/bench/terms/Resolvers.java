package rapport.bench.terms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import rapport.match.topic.TopicTable;
import rapport.match.term.Terms;
import rapport.match.term.TopicCatalog;

/** The matcher's own terms, step by step. */
final class Resolvers {

	private static final int REMEMBERED = 10_000;

	private final TopicCatalog topics = TopicTable.with(List.of());

	private final Meaning model = new SentenceMeaning(this.topics.titles());

	private final Map<String, Likeness> asked = new ConcurrentHashMap<>();

	Terms bySpelling() {
		return Terms.BY_SPELLING;
	}

	Terms byName() {
		return new Terms(this.topics, REMEMBERED);
	}

	/** With the model, asked once for the same words whatever the threshold. */
	MeantTerms byMeaning(double threshold) {
		return new MeantTerms(byName(), this::nearest, threshold);
	}

	static boolean one(UnaryOperator<String> keys, LabelledPair pair) {
		return keys.apply(pair.one()).equals(keys.apply(pair.other()));
	}

	/**
	 * Whether the table of topics says that they are the same or have to do with each
	 * other.
	 */
	boolean related(LabelledPair pair) {
		var terms = byName();
		return this.topics.related(terms.of(pair.one()).key(), terms.of(pair.other()).key()) > 0;
	}

	/**
	 * The cosine of the two labels themselves: what the model could do without topics.
	 */
	static double likeness(LabelledPair pair) {
		var it = new SentenceMeaning(Map.of(pair.other(), pair.other())).nearest(pair.one());
		return (it != null) ? it.cosine() : 0;
	}

	private @Nullable Likeness nearest(String words) {
		var it = this.asked.get(words);
		if (it == null) {
			it = this.model.nearest(words);
			if (it != null) {
				this.asked.put(words, it);
			}
		}
		return it;
	}

}
