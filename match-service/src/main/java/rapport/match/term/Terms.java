package rapport.match.term;

import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Makes terms of what attendees write. A label's key is, in this order, that of the topic
 * it is a name of; else the label's own spelling. The key depends on the label and the
 * settings alone, and the key of a key is itself, so that a replay finds the same terms.
 */
public final class Terms {

	/** Knows no topics: terms are the same if they are spelled the same. */
	public static final Terms BY_SPELLING = new Terms(TopicCatalog.NONE, 1_000);

	/** Longer labels are rare, and would let an attendee fill the memory. */
	private static final int LONGEST_REMEMBERED = 100;

	private final TopicCatalog topics;

	private final Memo<String, String> keys;

	/**
	 * Terms of these topics.
	 * @param remembered how many labels' keys are remembered at most
	 */
	public Terms(TopicCatalog topics, int remembered) {
		this.topics = topics;
		this.keys = new Memo<>(remembered);
	}

	/** The term of a label. Its key is empty if the label says nothing, as "n/a" does. */
	public Term of(String label) {
		var key = (label.length() <= LONGEST_REMEMBERED) ? this.keys.get(label, this::key) : key(label);
		return new Term(key, label);
	}

	/**
	 * The terms of labels, each once, in their order; those that say nothing left out.
	 */
	public List<Term> all(Collection<String> labels) {
		var terms = new LinkedHashMap<String, Term>();
		for (var label : labels) {
			var term = of(label);
			if (!term.key().isEmpty()) {
				terms.putIfAbsent(term.key(), term);
			}
		}
		return List.copyOf(terms.values());
	}

	/**
	 * Tells what keys depend on beside the label: if it is another, the same label may
	 * have another key. The same on any machine.
	 */
	public String fingerprint() {
		return HexFormat.of().toHexDigits(this.topics.fingerprint());
	}

	/**
	 * Returns the keys of topics that have to do with a term, none with itself; if one
	 * has with another, the other has with it.
	 */
	public Set<String> close(String key) {
		return this.topics.close(key);
	}

	/** Whether a label is a name of a topic. */
	public boolean isNamed(String label) {
		return this.topics.named(Spelling.of(label)) != null;
	}

	/**
	 * The words of a label in lower case, without punctuation, one space between them.
	 */
	public static String words(String label) {
		return Spelling.of(label).words();
	}

	private String key(String label) {
		var spelling = Spelling.of(label);
		var named = this.topics.named(spelling);
		if (named == null && Nothing.says(spelling)) {
			return "";
		}
		return (named != null) ? named : spelling.key();
	}

}
