package rapport.notify.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the wish to stop, as generously as can be, and the one to start: as a sentence of
 * its own, or in words that leave no doubt; never in the middle of another sentence.
 */
final class WishReader {

	/** Said again and again, drawn out, or with its letters apart or looking alike. */
	private static final Pattern DRAWN_OUT = Pattern.compile("([s5]+t+[o0]+p+)+");

	/** Some add the number of what they are to stop; stop 5 is where a bus stops. */
	private static final Pattern NUMBER = Pattern.compile("[0-9]{4,}");

	/** As our texts write it, before the name of the event or her own. */
	private static final Pattern AS_WE_WRITE = Pattern
		.compile("\\s*STOP(?:\\s+\\p{Lu}\\p{Ll}[\\p{L}\\p{N}.'’-]*){1,3}\\s*");

	private static final Phrasebook STOP = ReplyWords.of("stop");

	private static final Phrasebook ALONE = ReplyWords.of("stop-alone");

	private static final Phrasebook AFTER_ALONE = ReplyWords.of("stop-alone-after");

	private static final Phrasebook ANYWHERE = ReplyWords.of("stop-anywhere");

	private static final Phrasebook BEFORE = ReplyWords.of("stop-before");

	private static final Phrasebook AFTER = ReplyWords.of(List.of("stop-after", "polite"));

	private static final Phrasebook NEXT = ReplyWords.of("stop-break");

	private static final Phrasebook NEVER = ReplyWords.of(List.of("stop-never", "stop-elsewhere"));

	private static final Phrasebook START = ReplyWords.of("start");

	private static final Phrasebook AFTER_START = ReplyWords.of(List.of("start-after", "polite"));

	private WishReader() {
	}

	/** Reads a text as it was written, and in plain words. */
	static Optional<Answer> read(String written, PlainText text) {
		return (AS_WE_WRITE.matcher(written).matches() && !NEVER.within(text.words())) ? Optional.of(Answer.STOP)
				: read(text);
	}

	private static Optional<Answer> read(PlainText text) {
		var words = Signs.none(text.words());
		for (int start = text.starts().nextSetBit(0); start >= 0; start = text.starts().nextSetBit(start + 1)) {
			var part = Signs.none(text.words().subList(start, text.end(start)));
			if (!NEVER.within(part) && (stops(part) || StopDemand.in(part))) {
				return Optional.of(Answer.STOP);
			}
		}
		if ((!NEVER.within(words) && anywhere(words)) || DRAWN_OUT.matcher(String.join("", words)).matches()
				|| Misspelt.stop(words)) {
			return Optional.of(Answer.STOP);
		}
		return said(START, AFTER_START, words) ? Optional.of(Answer.START) : Optional.empty();
	}

	private static boolean stops(List<String> part) {
		return said(STOP, AFTER, part) || said(ALONE, AFTER_ALONE, part);
	}

	/** Returns whether words are a phrase with nothing around it but what may be. */
	private static boolean said(Phrasebook phrases, Phrasebook after, List<String> words) {
		for (int i = 0; i < words.size();) {
			int length = phrases.at(words, i);
			if (length > 0) {
				int end = after.skip(words, i + length);
				while (!phrases.equals(ALONE) && end < words.size() && NUMBER.matcher(words.get(end)).matches()) {
					end++;
				}
				if (end == words.size()
						|| (phrases.equals(STOP) && (NEXT.at(words, i + length) > 0 || NEXT.at(words, end) > 0))) {
					return true;
				}
			}
			int before = BEFORE.at(words, i);
			if (before == 0) {
				return false;
			}
			i += before;
		}
		return false;
	}

	private static boolean anywhere(List<String> words) {
		for (int i = 0; i < words.size(); i++) {
			if (ANYWHERE.at(words, i) > 0 && !Negation.before(words, i)) {
				return true;
			}
		}
		return false;
	}

}
