package rapport.checkin.attendee;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether a ticket went to somebody else, or only what is known of its holder
 * changed.
 */
public final class Handover {

	private Handover() {
	}

	/**
	 * Returns whether somebody else holds a ticket now: she has no word of the former
	 * name, and neither the former number nor the former badge. Who had no name of her
	 * own, as "Guest of Ana" has none, only got one.
	 */
	public static boolean between(Attendee before, Attendee after) {
		return !Names.isNobody(before.name()) && Collections.disjoint(words(before), words(after))
				&& !same(before.phone(), after.phone()) && !same(before.badge(), after.badge());
	}

	private static boolean same(@Nullable String one, @Nullable String other) {
		return one != null && one.equals(other);
	}

	private static Set<String> words(Attendee it) {
		var plain = Normalizer.normalize(it.name(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
		return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toSet());
	}

}
