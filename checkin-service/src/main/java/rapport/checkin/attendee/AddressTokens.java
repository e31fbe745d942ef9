package rapport.checkin.attendee;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parts of a web address (RFC 3986) that may be a ticket. */
final class AddressTokens {

	private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*)://(.*)", Pattern.DOTALL);

	/** What ends in a file's kind, or has parameters of its own. */
	private static final String WITHIN_SEGMENT = "[;:,.@~!$'()*+=|]+";

	private AddressTokens() {
	}

	/**
	 * Adds segments of the path, and values of query and fragment.
	 * @param inside gets all, for they may be addresses themselves
	 */
	static void add(String text, FoundTokens found, List<String> inside) {
		var address = text.split("[\\s\\p{Cntrl}]", 2)[0];
		forms(address).forEach((it) -> found.value("", it));
		var scheme = SCHEME.matcher(address);
		boolean ours = scheme.matches() && !scheme.group(1).toLowerCase(Locale.ROOT).startsWith("http");
		var rest = scheme.matches() ? scheme.group(2) : address;
		var parts = rest.split("[?#]", 2);
		var segments = new ArrayList<>(Arrays.stream(parts[0].split("/+", -1)).filter((it) -> !it.isEmpty()).toList());
		if (!ours && !segments.isEmpty()) {
			segments.removeFirst();
		}
		for (int i = 0; i < segments.size(); i++) {
			boolean last = i == segments.size() - 1 && parts.length == 1;
			var segment = decoded(segments.get(i));
			found.value(last ? "" : "page", segment);
			Arrays.stream(segment.split(WITHIN_SEGMENT, -1)).forEach(found::piece);
		}
		if (segments.size() > 1) {
			found.piece(decoded(segments.get(segments.size() - 2)) + "/" + decoded(segments.getLast()));
		}
		if (parts.length > 1) {
			query(parts[1], found, inside);
		}
	}

	/** An address that is itself a ticket may be written in several ways. */
	private static List<String> forms(String address) {
		var bare = address.replaceFirst("(?i)^https?://", "").replaceFirst("(?i)^www\\.", "");
		var forms = new ArrayList<String>();
		for (var it : List.of(bare, bare.replaceFirst("[?#].*$", ""))) {
			var whole = it.replaceFirst("/+$", "");
			forms.addAll(List.of("https://" + whole, "http://" + whole, "https://www." + whole, whole));
		}
		return forms;
	}

	private static void query(String query, FoundTokens found, List<String> inside) {
		for (var pair : query.split("[&;#?]", -1)) {
			int end = pair.indexOf('=');
			var value = decoded(pair.substring(end + 1));
			inside.add(value);
			found.value((end > 0) ? pair.substring(0, end) : "", value);
			if (value.indexOf('+') >= 0) {
				found.value((end > 0) ? pair.substring(0, end) : "", value.replace('+', ' '));
			}
			Arrays.stream(value.split("[/&?=]", -1)).forEach(found::piece);
		}
	}

	// The method that takes a Charset is not in a browser's Java.
	@SuppressWarnings("JdkObsolete")
	static String decoded(String text) {
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), "UTF-8");
		}
		catch (IllegalArgumentException | UnsupportedEncodingException ex) {
			return text;
		}
	}

}
