package rapport.match.topic;

import java.io.Serial;

/** The file that {@code rapport.match.terms.aliases} names cannot be used. */
final class BadAliasesException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	BadAliasesException(String file, String reason) {
		super("The setting rapport.match.terms.aliases names the file " + file + ", but " + reason + ".");
	}

}
