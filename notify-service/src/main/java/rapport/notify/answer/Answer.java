package rapport.notify.answer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.notify.wording.Phrases;

/** What an attendee can say. */
public enum Answer {

	YES, LATER, NO, MET, MISSED, STOP, START, HELP;

	/** Met and missed are what badges send; people write yes and no. */
	private static final Map<String, Answer> WORDS = new HashMap<>(
			Map.of("1", YES, "2", LATER, "3", NO, "met", MET, "missed", MISSED));

	private static final Set<Answer> IN_WORDS = EnumSet.complementOf(EnumSet.of(MET, MISSED));

	/** With a stop word in front, this many words still mean stop. */
	private static final int STOP_WORDS = 3;

	static {
		for (var language : Phrases.LANGUAGES) {
			for (var answer : IN_WORDS) {
				Phrases.in(language).words(answer.code()).forEach((word) -> add(plain(word), answer));
			}
		}
	}

	/** Returns its name in contracts and metrics. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns what this says when one was asked whether one met. */
	Answer afterwards() {
		return switch (this) {
			case YES -> MET;
			case NO -> MISSED;
			default -> this;
		};
	}

	/**
	 * Reads what was written, in any language there are words in; whatever the case,
	 * spaces and punctuation.
	 */
	public static Optional<Answer> read(String text) {
		var plain = plain(text);
		var whole = WORDS.get(plain);
		return Optional.ofNullable((whole != null) ? whole : read(List.of(plain.split(" "))));
	}

	private static @Nullable Answer read(List<String> words) {
		var first = WORDS.get(words.getFirst());
		if (first == STOP && words.size() <= STOP_WORDS) {
			return STOP;
		}
		return words.stream().allMatch((word) -> WORDS.get(word) == first) ? first : null;
	}

	private static void add(String word, Answer answer) {
		var before = WORDS.put(word, answer);
		if (before != null && before != answer) {
			throw new IllegalStateException("The word " + word + " means both " + before + " and " + answer);
		}
	}

	/**
	 * Lower-case letters and digits, words apart by single spaces; accents and the frames
	 * of emoji are gone.
	 */
	private static String plain(String text) {
		var letters = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
		var words = letters.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+");
		return String.join(" ", Arrays.stream(words).filter((it) -> !it.isEmpty()).toList());
	}

}
