package rapport.notify.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody wrote of herself, in topics.
 *
 * @param interests what she would love to talk about
 * @param offers what she can help with
 * @param asks what she wants help with
 */
record SaidTopics(List<String> interests, List<String> offers, List<String> asks) {

	private static final Pattern SENTENCE = Pattern.compile("[;!?\\n\\r。！？；؛؟]+|\\.(?=\\s|$)(?![^()]*\\))");

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\r\\u200C\\u200D]]");

	/** As in "My dog :)". */
	private static final Pattern SMILEY = Pattern.compile("(?<=\\s|^)[:;=]['’]?-?[()DPp|/\\]]+(?=\\s|$)");

	private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}#.]+|^#(?=\\p{L})|[^\\p{L}\\p{M}\\p{N}+#)]+$");

	SaidTopics {
		interests = List.copyOf(interests);
		offers = List.copyOf(offers);
		asks = List.copyOf(asks);
	}

	/**
	 * Reads a text: its topics stand between commas, semicolons, line breaks and the
	 * words for "and"; what follows "I can help with" and its like is offered, what
	 * follows "looking for" and its like is asked for.
	 * @param language of the writer, by ISO 639 code
	 */
	static SaidTopics read(String text, String language) {
		var topics = new LinkedHashMap<String, Map.Entry<SaidPhrases.Meaning, String>>();
		var words = Shorthand.writtenOut(visible(text), language);
		for (var sentence : SENTENCE.splitAsStream(SaidPhrases.lines(words)).toList()) {
			var meaning = SaidPhrases.Meaning.LIKES;
			boolean begun = false;
			for (var part : SaidPhrases.parts(sentence, language)) {
				var marked = SaidPhrases.marked(part);
				var phrase = marked.orElseGet(() -> SaidPhrases.in(part));
				var meant = phrase.meaning().orElse(meaning);
				var said = SaidPhrases.alone(phrase.topic());
				var topic = shortened(trimmed(begun ? SaidPhrases.ended(said) : said));
				if (marked.isEmpty()) {
					meaning = meant;
					begun |= phrase.meaning().isPresent();
				}
				if (!topic.isEmpty() && !SaidPhrases.nothing(topic)) {
					topics.putIfAbsent(topic.toLowerCase(Locale.ROOT), Map.entry(meant, topic));
				}
			}
		}
		return new SaidTopics(of(topics, SaidPhrases.Meaning.LIKES), of(topics, SaidPhrases.Meaning.OFFERS),
				of(topics, SaidPhrases.Meaning.ASKS));
	}

	private static String visible(String text) {
		return SMILEY.matcher(INVISIBLE.matcher(text).replaceAll(" ")).replaceAll(" ");
	}

	/** Returns the topics of a profile. */
	static SaidTopics of(Profile profile) {
		return new SaidTopics(profile.interests(), profile.offers(), profile.asks());
	}

	/** Returns these, and what she said besides. */
	SaidTopics and(SaidTopics more) {
		return new SaidTopics(joined(this.interests, more.interests), joined(this.offers, more.offers),
				joined(this.asks, more.asks));
	}

	private static List<String> joined(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).distinct().limit(Profile.MOST).toList();
	}

	/** Returns whether there is no topic. */
	boolean nothing() {
		return this.interests.isEmpty() && this.offers.isEmpty() && this.asks.isEmpty();
	}

	private static List<String> of(Map<String, Map.Entry<SaidPhrases.Meaning, String>> topics,
			SaidPhrases.Meaning meaning) {
		var some = new ArrayList<String>();
		topics.values()
			.stream()
			.filter((it) -> it.getKey() == meaning)
			.limit(Profile.MOST)
			.forEach((it) -> some.add(it.getValue()));
		return some;
	}

	private static String trimmed(String text) {
		return EDGE.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("").strip();
	}

	private static String shortened(String topic) {
		if (topic.codePointCount(0, topic.length()) <= Profile.LONGEST) {
			return topic;
		}
		int end = topic.offsetByCodePoints(0, Profile.LONGEST);
		int space = topic.lastIndexOf(' ', end);
		return trimmed(topic.substring(0, (space > 0) ? space : end));
	}

}
