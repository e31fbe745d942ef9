package rapport.checkin.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Characters as web pages write them by name or number, which shops export. */
public final class Entities {

	/** In the order of ISO 8859-1, from 160 on. */
	private static final String LATIN = """
			nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
			sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc \
			Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve \
			Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute \
			acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde \
			ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml \
			""";

	private static final String OTHERS = "amp& lt< gt> quot\" apos' OEligŒ oeligœ ScaronŠ scaronš YumlŸ ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ hellip… euro€ trade™ bull•";

	private static final Pattern ENTITY = Pattern
		.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));");

	private static final Map<String, String> NAMED = named();

	/** Of what was written so twice. */
	private static final int MOST = 2;

	private Entities() {
	}

	private static Map<String, String> named() {
		var named = new HashMap<String, String>();
		char character = 160;
		for (var name : LATIN.strip().split(" +", -1)) {
			named.put(name, String.valueOf(character++));
		}
		for (var other : OTHERS.split(" ", -1)) {
			named.put(other.substring(0, other.length() - 1), other.substring(other.length() - 1));
		}
		return named;
	}

	/** Returns a text with the characters that are meant; what is none stays. */
	public static String decoded(String text) {
		var decoded = text;
		for (int i = 0; i < MOST && decoded.indexOf('&') >= 0 && decoded.indexOf(';') > 0; i++) {
			decoded = ENTITY.matcher(decoded)
				.replaceAll(
						(it) -> Matcher.quoteReplacement(character(it.group(), it.group(1), it.group(2), it.group(3))));
		}
		return decoded;
	}

	private static String character(String whole, @Nullable String decimal, @Nullable String hex,
			@Nullable String name) {
		if (name != null) {
			return NAMED.getOrDefault(name, whole);
		}
		int number = (decimal != null) ? Integer.parseInt(decimal) : Integer.parseInt(String.valueOf(hex), 16);
		return (number >= ' ' && Character.isDefined(number)) ? Character.toString(number) : whole;
	}

}
