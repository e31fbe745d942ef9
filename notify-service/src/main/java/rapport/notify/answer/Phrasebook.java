package rapport.notify.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases of one meaning, in all languages.
 *
 * @param phrases each in plain words with a space between
 * @param longest how many words the longest has
 */
record Phrasebook(Set<String> phrases, int longest) {

	Phrasebook {
		phrases = Set.copyOf(phrases);
	}

	static Phrasebook of(List<String> phrases) {
		var plain = phrases.stream().map(Phrasebook::plain).filter((it) -> !it.isEmpty()).collect(Collectors.toSet());
		return new Phrasebook(plain,
				plain.stream()
					.mapToInt((it) -> 1 + (int) it.chars().filter((at) -> at == ' ').count())
					.max()
					.orElse(0));
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
		for (int length = Math.min(this.longest, words.size() - place); length > 0; length--) {
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
