package rapport.notify.answer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what people write back: without what they quote, a wish first, then a reaction,
 * then an answer. The words are in {@code replies.txt}.
 */
final class ReplyReader {

	/** What is shorter is no machine's text. */
	private static final int AUTOMATIC_WORDS = 3;

	/** A question of so many words that we can answer may go on. */
	private static final int QUESTION = 3;

	/** So few words stand behind our question if they answer it. */
	private static final int FEW = 4;

	/** How an introduction asks, in whichever language. */
	private static final Pattern ASKED = Pattern.compile("(?s).*\\b1 \\p{L}+, 2 [\\p{L} ]{2,12}, 3 \\p{L}+\\b(.*)");

	private static final Phrasebook AUTOMATIC = ReplyWords.of("automatic");

	private static final Phrasebook HELP = ReplyWords.of("help");

	private static final Phrasebook POLITE = ReplyWords.of("polite");

	private static final Phrasebook HELP_POLITELY = ReplyWords.of(List.of("help", "polite"));

	private ReplyReader() {
	}

	static Said read(String text) {
		var own = MailBoilerplate.removed(text);
		var reaction = Reaction.read(own);
		if (reaction.isPresent()) {
			return new Said.Reacts(reaction.get());
		}
		var written = afterQuestion(Quotations.without(own));
		var plain = PlainText.of(written);
		var wish = WishReader.read(written, plain);
		if (wish.isPresent()) {
			return new Said.Counts(wish.get(), false);
		}
		var words = plain.words();
		boolean automatic = words.size() >= AUTOMATIC_WORDS && AUTOMATIC.within(words)
				&& !AnswerWithin.clear(words.getFirst());
		if (automatic || (!words.isEmpty() && AUTOMATIC.covers(words))) {
			return new Said.Automatic();
		}
		return ChoiceReader.read(plain)
			.filter((it) -> it != Answer.YES || !Doubt.in(written, plain))
			.<Said>map((it) -> new Said.Counts(it, ChoiceReader.faint(it, words)))
			.or(() -> Reaction.guessed(own).map(Said.Reacts::new))
			.orElseGet(() -> other(words, plain.asks()));
	}

	/** Some send our question back and write behind it. */
	private static String afterQuestion(String text) {
		var asked = ASKED.matcher(text);
		var behind = asked.matches() ? PlainText.of(asked.group(1)).words() : List.<String>of();
		return (behind.isEmpty() || behind.size() > FEW || behind.contains("stop")) ? text : asked.group(1);
	}

	private static Said other(List<String> words, boolean asks) {
		int start = POLITE.skip(words, 0);
		int help = HELP.at(words, start);
		boolean nothingElse = HELP_POLITELY.covers(words.subList(start + help, words.size()));
		if (help > 0 && (nothingElse || (asks && help >= QUESTION))) {
			return new Said.Counts(Answer.HELP, false);
		}
		boolean polite = !words.isEmpty() && words.stream().anyMatch((it) -> !it.equals(Signs.OTHER))
				&& POLITE.covers(words.stream().filter((it) -> !it.equals(Signs.POLITE)).toList());
		return polite ? new Said.Polite() : new Said.Unclear();
	}

}
