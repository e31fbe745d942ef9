package rapport.notify.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a time from now, as in "in 10 min". */
final class TimeAhead {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

	private static final Set<String> IN_WORDS = Set.of("a", "an", "one", "two", "three", "five", "ten", "fifteen",
			"twenty", "thirty", "half", "ein", "eine", "einer", "einem", "ne", "zwei", "drei", "funf", "zehn",
			"zwanzig", "un", "une", "deux", "cinq", "dix", "una", "dos", "cinco", "diez", "due", "cinque", "dieci",
			"een", "twee", "vijf", "tien", "um", "uma", "dois", "duas", "dez", "few", "paar", "couple");

	private static final Phrasebook IN = ReplyWords.of("in");

	private static final Phrasebook UNITS = ReplyWords.of("units");

	private static final Phrasebook HAS_TIME = ReplyWords.of("has-time");

	private TimeAhead() {
	}

	/** Returns how many words a time has that stands at a place; or 0. */
	static int at(List<String> words, int place) {
		int in = IN.at(words, place);
		int i = place + in;
		if (i >= words.size()) {
			return 0;
		}
		boolean digits = NUMBER.matcher(words.get(i)).matches();
		if (!digits && !IN_WORDS.contains(words.get(i))) {
			return 0;
		}
		int unit = UNITS.at(words, i + 1);
		if (unit > 0) {
			return in + 1 + unit;
		}
		return (in > 0 && digits) ? in + 1 : 0;
	}

	/** Returns how many words say how long there is, or 0. */
	static int available(List<String> words, int place) {
		int has = HAS_TIME.at(words, place);
		int time = (has > 0 && place + has < words.size()) ? at(words, place + has) : 0;
		return (time > 0) ? has + time : 0;
	}

}
