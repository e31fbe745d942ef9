package rapport.checkin.attendee;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What may be a ticket in a text: in lists, behind names, between signs. */
final class TextTokens {

	private static final String LIST = "[;|,\\p{Cntrl}]+";

	private static final String SIGNS = "[\\s\\p{Cntrl};|,/\\\\?#&=:+~@!$*\"'`´<>(){}\\[\\]«»‹›“”„‘’]+";

	/** What a scanner writes before a code: its symbology, or its character set. */
	private static final String MARK = "(?:\\][A-Za-z][0-9A-Za-z]|\\\\[0-9]{6})";

	private static final Pattern MARKS_BEFORE = Pattern.compile("^(?:" + MARK + "|[\\s\\p{Cntrl}\\uFEFF])+");

	/** A name, and all behind it. */
	private static final Pattern LABEL = Pattern.compile("([\\p{L}\\p{M}0-9 ._-]{1,30})[:=#]\\s*(.+)", Pattern.DOTALL);

	private static final Pattern PAIR = Pattern
		.compile("([\\p{L}_][\\p{L}0-9_-]*)\\s*[:=]\\s*[\"']?([^\"'\\s<>&;,|]+)");

	private static final Pattern CALLED = Pattern.compile("(?iu)(?:.*[^\\p{L}])?(?:ticket|code|barcode|id|number|num|"
			+ "nummer|número|numero|numéro|no|nr|nº|n°|karte|billet|bilhete|entrada|biglietto|kaartje|pass)[.]?\\s+"
			+ "#?([\\p{L}0-9_-]+)");

	/** GS1's number of a trade item, and the serial number behind it. */
	private static final Pattern SERIAL = Pattern.compile("\\(?01\\)?[0-9]{14}\\(?21\\)?(.{1,20})");

	private static final Pattern ITEM = Pattern.compile("01[0-9]{14}");

	/** A ticket and its signature. */
	private static final Pattern SIGNED = Pattern.compile("([^.\\s]{2,64})[.][0-9A-Za-z_-]{8,}");

	private static final Pattern SMALL = Pattern.compile("[0-9]{1,4}");

	private TextTokens() {
	}

	/**
	 * Adds what may be a ticket.
	 * @param inside gets what may hold more
	 */
	static void add(String code, FoundTokens found, List<String> inside) {
		var text = MARKS_BEFORE.matcher(code).replaceFirst("");
		var exact = TicketText.exact(text);
		var parts = Arrays.stream(text.replaceAll(MARK, "\n").split(LIST, -1))
			.map(String::strip)
			.filter((it) -> !it.isEmpty())
			.toList();
		boolean one = parts.stream().filter((it) -> SMALL.matcher(it).matches()).count() == 1;
		boolean item = false;
		for (var part : parts) {
			var serial = SERIAL.matcher(part);
			if (serial.matches()) {
				found.value("", serial.group(1));
			}
			if (item && part.startsWith("21")) {
				found.value("", part.substring(2));
			}
			item |= ITEM.matcher(part).lookingAt();
			if (!part.equals(text)) {
				found.value(one ? "" : "seat", part);
				inside.add(part);
			}
			var label = LABEL.matcher(part);
			if (label.matches()) {
				found.value(label.group(1), label.group(2));
				inside.add(label.group(2));
			}
		}
		named(text, exact, found);
		var decoded = AddressTokens.decoded(text);
		if (!decoded.equals(text)) {
			found.value("", decoded);
			inside.add(decoded);
		}
		var signed = SIGNED.matcher(exact);
		if (signed.matches()) {
			found.value("", signed.group(1));
		}
		var bare = FoundTokens.unwrapped(exact);
		if (!bare.equals(exact)) {
			found.value("", bare);
		}
		Arrays.stream(text.replaceAll(MARK, " ").split(SIGNS, -1))
			.filter((it) -> !it.equals(exact))
			.forEach(found::piece);
	}

	private static void named(String text, String exact, FoundTokens found) {
		var called = CALLED.matcher(exact);
		if (called.matches()) {
			found.value("", called.group(1));
		}
		var pairs = PAIR.matcher(text);
		while (pairs.find()) {
			found.value(pairs.group(1), pairs.group(2));
		}
	}

}
