package rapport.match.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Something to talk about, help with or ask for.
 *
 * @param key what makes two terms the same
 * @param label as the attendee wrote it
 */
public record Term(String key, String label) {

	/**
	 * The term of what an attendee wrote: compatibility forms, case, accents and runs of
	 * spaces and punctuation do not tell terms apart, but {@code +} and {@code #} do, as
	 * in C++ and C#.
	 */
	public static Term of(String label) {
		var plain = Normalizer.normalize(label, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		var key = plain.replaceAll("[^\\p{L}\\p{N}+#]+", " ").strip();
		return new Term(key.isEmpty() ? plain.strip() : key, label);
	}

	/** The terms of what an attendee wrote, each once, in her order. */
	public static List<Term> all(Collection<String> labels) {
		var terms = new ArrayList<Term>();
		for (var label : labels) {
			var term = of(label);
			if (terms.stream().noneMatch((it) -> it.key().equals(term.key()))) {
				terms.add(term);
			}
		}
		return List.copyOf(terms);
	}

}
