package rapport.notify.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases of one meaning, in all languages.
 *
 * @param phrases each in plain words with a space between
 * @param longest how many words the longest has that begins with a word
 */
record Phrasebook(Set<String> phrases, Map<String, Integer> longest) {

	Phrasebook {
		phrases = Set.copyOf(phrases);
		longest = Map.copyOf(longest);
	}

	static Phrasebook of(List<String> phrases) {
		var plain = phrases.stream().map(Phrasebook::plain).filter((it) -> !it.isEmpty()).collect(Collectors.toSet());
		var longest = new HashMap<String, Integer>();
		for (var phrase : plain) {
			int space = phrase.indexOf(' ');
			longest.merge((space > 0) ? phrase.substring(0, space) : phrase,
					1 + (int) phrase.chars().filter((at) -> at == ' ').count(), Math::max);
		}
		return new Phrasebook(plain, longest);
	}

	/** There are tens of thousands, and most are in plain words already. */
	private static String plain(String phrase) {
		for (int i = 0; i < phrase.length(); i++) {
			char at = phrase.charAt(i);
			boolean letter = at >= 'a' && at <= 'z';
			boolean stretched = i > 1 && at == phrase.charAt(i - 1) && at == phrase.charAt(i - 2);
			if ((!letter && at != ' ') || stretched) {
				return PlainText.of(phrase).joined();
			}
		}
		return phrase;
	}

	/** Returns how many words the longest phrase has that stands at a place; or 0. */
	int at(List<String> words, int place) {
		int most = (place < words.size()) ? this.longest.getOrDefault(words.get(place), 0) : 0;
		for (int length = Math.min(most, words.size() - place); length > 0; length--) {
			if (this.phrases.contains(String.join(" ", words.subList(place, place + length)))) {
				return length;
			}
		}
		return 0;
	}

	/** Returns whether one of the phrases stands anywhere. */
	boolean within(List<String> words) {
		return place(words) >= 0;
	}

	/** Returns where the first of the phrases stands, or -1. */
	int place(List<String> words) {
		for (int i = 0; i < words.size(); i++) {
			if (at(words, i) > 0) {
				return i;
			}
		}
		return -1;
	}

	/** Returns whether words are nothing but these phrases, one after the other. */
	boolean covers(List<String> words) {
		int i = skip(words, 0);
		return i == words.size();
	}

	/** Returns the place after all phrases that follow each other from a place on. */
	int skip(List<String> words, int from) {
		int i = from;
		int length = at(words, i);
		while (length > 0) {
			i += length;
			length = at(words, i);
		}
		return i;
	}

	/** Returns words without these phrases at the beginning and the end. */
	List<String> without(List<String> words) {
		int from = skip(words, 0);
		int to = words.size();
		for (int i = to - 1; i >= from; i--) {
			if (skip(words, i) == words.size()) {
				to = i;
			}
		}
		return words.subList(from, to);
	}

	boolean has(String word) {
		return this.phrases.contains(word);
	}

}
