package rapport.checkin.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids of badges as lists and readers write them. */
public final class BadgeIds {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

	private static final Pattern PAIRS = Pattern.compile("(?i)[0-9a-f]{2}(?:[: .][0-9a-f]{2}){3,}");

	private BadgeIds() {
	}

	/** Returns the id in the form in which it is used; nothing if it can be none. */
	public static Optional<String> of(String cell) {
		var text = CleanText.line(cell);
		var id = PAIRS.matcher(text).matches() ? text.replaceAll("[: .]", "") : text.replaceAll("[:\\s./]+", "-");
		return Optional.of(id).filter((it) -> ID.matcher(it).matches());
	}

	/** Returns what is the same for ids that only look different. */
	public static String likeness(String id) {
		return id.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
	}

}
