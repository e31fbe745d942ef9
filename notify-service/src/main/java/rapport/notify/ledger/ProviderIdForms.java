package rapport.notify.ledger;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms a provider's id of a message may have: when it takes a message, and when it
 * reports on it. Some give it in hexadecimal first and in decimal then, or the other way
 * round, with zeros in front or without, in capitals or not. That is so of ids with
 * dashes, too, of which some drop the first zero in the report, or the dashes.
 */
public final class ProviderIdForms {

	private static final int HEXADECIMAL = 16;

	private static final int DECIMAL = 10;

	private static final Pattern DIGITS = Pattern.compile("[0-9]{1,20}");

	private static final Pattern HEXADECIMAL_DIGITS = Pattern.compile("[0-9a-f]{1,16}");

	private static final Pattern MARKED = Pattern.compile("0x(?=[0-9a-f]+$)");

	/** A UUID; some leave its dashes out in the report. */
	private static final Pattern UUID = Pattern
		.compile("\\{?([0-9a-f]{1,8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\\}?");

	private static final Pattern ZEROS_BEFORE = Pattern.compile("0+(?=[0-9a-z])");

	private ProviderIdForms() {
	}

	/** Returns the form under which an id is kept when a message is taken. */
	public static String kept(String id) {
		var written = MARKED.matcher(id.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
		var lower = UUID.matcher(written).replaceFirst("$1$2$3$4$5");
		var zeros = ZEROS_BEFORE.matcher(lower);
		return zeros.lookingAt() ? lower.substring(zeros.end()) : lower;
	}

	/**
	 * Returns the kept forms that an id in a report may mean, the likeliest first; none
	 * if it is empty.
	 */
	public static List<String> meant(String id) {
		var kept = kept(id);
		if (kept.isEmpty()) {
			return List.of();
		}
		Set<String> forms = new LinkedHashSet<>(List.of(kept));
		if (DIGITS.matcher(kept).matches()) {
			forms.add(new BigInteger(kept, DECIMAL).toString(HEXADECIMAL));
		}
		if (HEXADECIMAL_DIGITS.matcher(kept).matches()) {
			forms.add(new BigInteger(kept, HEXADECIMAL).toString(DECIMAL));
		}
		return List.copyOf(forms);
	}

}
