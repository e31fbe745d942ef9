package rapport.checkin.attendee;

import java.text.Normalizer;

/**
 * A ticket, or what was read in its place, in the forms by which it is found.
 *
 * @param exact what tells tickets apart; empty if there is nothing to be seen
 * @param loose what is the same however it is written
 */
public record CanonicalTicket(String exact, String loose) {

	/** Returns the forms of what was given or read. */
	public static CanonicalTicket of(String code) {
		var exact = TicketText.exact(nfkc(code));
		return new CanonicalTicket(exact, TicketText.loose(exact));
	}

	static String nfkc(String code) {
		return Normalizer.normalize(code, Normalizer.Form.NFKC);
	}

	/** Tells no ticket, so that it may be logged. */
	@Override
	public String toString() {
		return "CanonicalTicket";
	}

}
