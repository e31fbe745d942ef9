package rapport.match.term;

import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes terms of what attendees write. A label's key is, in this order, that of the topic
 * it is a name of; that of the topic nearest in meaning, if it is near enough; else the
 * label's own spelling. Only phrases are asked for their meaning: of a single word that
 * is no name, a model knows little more than how it is spelled. The key depends on the
 * label and the settings alone, and the key of a key is itself, so that a replay finds
 * the same terms.
 */
public final class Terms {

	/** Knows no topics: terms are the same if they are spelled the same. */
	public static final Terms BY_SPELLING = new Terms(Topics.NONE, Meaning.NONE, 1, 1_000);

	/** Longer labels are rare, and would let an attendee fill the memory. */
	private static final int LONGEST_REMEMBERED = 100;

	private final Topics topics;

	private final Meaning meaning;

	private final double threshold;

	private final Memo<String, String> keys;

	private final Memo<String, Optional<String>> meant;

	/**
	 * Terms of these topics.
	 * @param threshold the least cosine, -1 to 1, at which a topic is near enough in
	 * meaning
	 * @param remembered how many labels' keys are remembered at most
	 */
	public Terms(Topics topics, Meaning meaning, double threshold, int remembered) {
		this.topics = topics;
		this.meaning = meaning;
		this.threshold = threshold;
		this.keys = new Memo<>(remembered);
		this.meant = new Memo<>(remembered);
	}

	/** The term of a label. Its key is empty if the label says nothing. */
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
		return HexFormat.of()
			.toHexDigits(Objects.hash(this.topics.fingerprint(), this.meaning.equals(Meaning.NONE), this.threshold));
	}

	private String key(String label) {
		var spelling = Spelling.of(label);
		var named = this.topics.named(spelling);
		if (named == null && spelling.isPhrase()) {
			named = this.meant.get(spelling.words(), this::meant).orElse(null);
		}
		return (named != null) ? named : spelling.key();
	}

	private Optional<String> meant(String words) {
		return Optional.ofNullable(this.meaning.nearest(words))
			.filter((it) -> it.cosine() >= this.threshold)
			.map(Likeness::topic);
	}

}
