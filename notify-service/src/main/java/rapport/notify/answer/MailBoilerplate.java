package rapport.notify.answer;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** The lines that mail programs and phones add to what somebody wrote herself. */
final class MailBoilerplate {

	private static final Pattern BELOW = Pattern.compile("\\s*-{2,}.*-{2,}\\s*|\\s*_{5,}\\s*");

	private static final Phrasebook SIGNATURE = ReplyWords.of("signature");

	private static final Phrasebook WROTE = ReplyWords.of("quoted-end");

	private MailBoilerplate() {
	}

	/**
	 * Returns a text without the lines that mail programs and phones add: what it
	 * answers, and signatures.
	 */
	static String removed(String text) {
		var own = new ArrayList<String>();
		for (var line : text.lines().toList()) {
			var plain = PlainText.of(line);
			if (introduces(line, plain) || BELOW.matcher(line).matches()) {
				break;
			}
			if (!line.stripLeading().startsWith(">") && SIGNATURE.at(plain.words(), 0) == 0) {
				own.add(line);
			}
		}
		return String.join("\n", own);
	}

	/** Returns whether a line says who wrote what follows. */
	private static boolean introduces(String line, PlainText plain) {
		return line.stripTrailing().endsWith(":") && plain.words().size() > 2 && WROTE.within(plain.words());
	}

}
