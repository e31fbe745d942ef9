package rapport.notify.answer;

import java.util.List;

/**
 * Reads what people write back: without what they quote, a wish first, then a reaction,
 * then an answer. The words are in {@code replies.txt}.
 */
final class ReplyReader {

	/** What is shorter is no machine's text. */
	private static final int AUTOMATIC_WORDS = 3;

	/** A question of so many words that we can answer may go on. */
	private static final int QUESTION = 3;

	private static final Phrasebook AUTOMATIC = ReplyWords.of("automatic");

	private static final Phrasebook HELP = ReplyWords.of("help");

	private static final Phrasebook POLITE = ReplyWords.of("polite");

	private ReplyReader() {
	}

	static Said read(String text) {
		var own = MailBoilerplate.removed(text);
		var reaction = Reaction.read(own);
		if (reaction.isPresent()) {
			return new Said.Reacts(reaction.get());
		}
		var plain = PlainText.of(Quotations.without(own));
		var wish = WishReader.read(plain);
		if (wish.isPresent()) {
			return new Said.Counts(wish.get(), false);
		}
		var words = plain.words();
		if (words.size() >= AUTOMATIC_WORDS && AUTOMATIC.within(words) && !AnswerWithin.clear(words.getFirst())) {
			return new Said.Automatic();
		}
		return ChoiceReader.read(plain)
			.<Said>map((it) -> new Said.Counts(it, ChoiceReader.faint(it, words)))
			.or(() -> Reaction.guessed(own).map(Said.Reacts::new))
			.orElseGet(() -> other(words, plain.asks()));
	}

	private static Said other(List<String> words, boolean asks) {
		int start = POLITE.skip(words, 0);
		int help = HELP.at(words, start);
		boolean nothingElse = POLITE.covers(words.subList(start + help, words.size()));
		if (help > 0 && (nothingElse || (asks && help >= QUESTION))) {
			return new Said.Counts(Answer.HELP, false);
		}
		boolean polite = !words.isEmpty() && words.stream().anyMatch((it) -> !it.equals(Signs.OTHER))
				&& POLITE.covers(words.stream().filter((it) -> !it.equals(Signs.POLITE)).toList());
		return polite ? new Said.Polite() : new Said.Unclear();
	}

}
