package rapport.checkin.attendee;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what may be tickets, the likeliest first. */
final class FoundTokens {

	/** So many are looked up at most. */
	static final int MOST = 64;

	private static final int LEAST_PIECE = 3;

	/** What people and files put round a ticket. */
	private static final String ROUND = "^%()[]{}<>«»‹›“”„‘’‚\"'`*#.:;,!?=$~";

	/** The number of a seat, an event or a year, rather than a ticket. */
	private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,4}");

	private static final Pattern NAMES_A_TICKET = Pattern.compile("(?iu)(?:.*(?:ticket|code|attendee|guest|regist|admi|"
			+ "entry|pass|token|secret|badge|karte|billet|bilhete|entrada|bigliett|kaart|boleto).*"
			+ "|.*(?:id|nr|no|num|number|nummer|numero|número|numéro|ref|key)|[a-uw-z]|qr|)");

	private static final Pattern NAMES_ANOTHER_THING = Pattern
		.compile("(?iu).*(?:event|seat|row|order|shop|lang|table|version|page|amount|price|lead|user|post|zip).*");

	private static final Pattern NUMBER_OR_WORD = Pattern.compile("[0-9]{1,4}|[^0-9]*");

	private final Set<String> tokens = new LinkedHashSet<>();

	/** Takes a value. A small number counts only if its name may be that of a ticket. */
	void value(String name, String value) {
		var plain = TicketText.exact(value);
		var bare = unwrapped(plain);
		if (SMALL_NUMBER.matcher(bare).matches() && !namesATicket(name.strip())) {
			return;
		}
		add(plain);
		add(bare);
	}

	/** Takes a piece that nothing names: only if it looks like a ticket by itself. */
	void piece(String piece) {
		var bare = unwrapped(TicketText.exact(piece));
		if (bare.length() >= LEAST_PIECE && !NUMBER_OR_WORD.matcher(bare).matches()) {
			add(bare);
		}
	}

	private void add(String token) {
		if (!token.isEmpty() && token.length() <= TicketText.LONGEST && this.tokens.size() < MOST) {
			this.tokens.add(token);
		}
	}

	List<String> tokens() {
		return List.copyOf(this.tokens);
	}

	private static boolean namesATicket(String name) {
		return NAMES_A_TICKET.matcher(name).matches() && !NAMES_ANOTHER_THING.matcher(name).matches();
	}

	static String unwrapped(String text) {
		int begin = 0;
		int end = text.length();
		while (begin < end && isRound(text.charAt(begin))) {
			begin++;
		}
		while (begin < end && isRound(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(begin, end);
	}

	private static boolean isRound(char character) {
		return ROUND.indexOf(character) >= 0 || character == ' ';
	}

}
