package rapport.notify.answer;

import java.util.regex.Pattern;

/** Tells what is no yes though it begins as one: an if, as in "Si llueve", or mockery. */
final class Doubt {

	/**
	 * An accent makes it a yes in Spanish and Italian, and so does a comma behind it.
	 */
	private static final Pattern SI = Pattern
		.compile("(?isu)\\P{L}*(?:(?:hola|pues|bueno|gracias|bonjour|salut|merci|ciao|grazie)[ ,.!]+)*"
				+ "si\\s+(\\p{L}.*)");

	private static final Phrasebook IF = ReplyWords.of("if");

	private static final Phrasebook MOCKING = ReplyWords.of("mocking");

	private Doubt() {
	}

	/** Returns whether a text, as it was written and in plain words, leaves a doubt. */
	static boolean in(String written, PlainText text) {
		var clause = SI.matcher(written);
		return MOCKING.within(text.words())
				|| (clause.matches() && IF.at(PlainText.of(clause.group(1)).words(), 0) > 0);
	}

}
