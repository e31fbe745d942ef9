package rapport.notify.answer;

import java.util.List;
import java.util.regex.Pattern;

/** Finds a text that is a time of day and nothing else, as in "at 3 pm" and "15:30". */
final class TimeOfDay {

	private static final Pattern HOUR = Pattern.compile("[01]?[0-9]|2[0-4]");

	private static final Pattern MINUTES = Pattern.compile("(?:[01]?[0-9]|2[0-4])[:.][0-5][0-9]");

	private static final Phrasebook AT = ReplyWords.of("at");

	private static final Phrasebook HOURS = ReplyWords.of("hours");

	private static final Phrasebook SUITS = ReplyWords.of("suits");

	private TimeOfDay() {
	}

	static boolean is(List<String> words) {
		int at = words.isEmpty() ? 0 : AT.at(words, 0);
		if (at >= words.size()) {
			return false;
		}
		var time = words.get(at);
		int hours = HOURS.at(words, at + 1);
		boolean told = MINUTES.matcher(time).matches()
				|| (HOUR.matcher(time).matches() && (hours > 0 || at > 1 || (at > 0 && words.getFirst().length() > 1)));
		return told && SUITS.covers(words.subList(at + 1 + hours, words.size()));
	}

}
