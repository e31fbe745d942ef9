package rapport.checkin.attendee;

import java.util.Set;

import static java.util.stream.Collectors.joining;

/** Tells how somebody is addressed by what a list says of the parts of her name. */
final class NameColumns {

	/** Nobody is called so, as somebody may be called Don. */
	private static final Set<String> SALUTATIONS = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "dra", "prof",
			"professor", "herr", "frau", "hr", "fr", "m", "mme", "mlle", "monsieur", "madame", "sr", "sra", "srta",
			"sig", "sigra", "dott", "dottssa", "dhr", "mevr");

	private NameColumns() {
	}

	/**
	 * Returns how somebody is addressed whose given names stand by themselves: as they
	 * stand, but for titles and asides.
	 */
	static String given(String firstName, String name) {
		var words = NameText.words(NameText.whole(firstName));
		int first = 0;
		while (first < words.size() && CallNames.isTitle(words.get(first), first)) {
			first++;
		}
		var named = (first == 1 && words.size() == 1 && !SALUTATIONS.contains(NameCase.plain(words.getFirst()))) ? words
				: words.subList(first, words.size());
		var given = String.join(" ", named);
		boolean certain = !given.isEmpty() && !CallNames.NO_NAME.matcher(given).find() && named.stream()
			.anyMatch((it) -> !CallNames.INITIALS.matcher(it).matches() || CallNames.UNSPACED.matcher(it).find());
		if (!certain || given.equals(name)) {
			return CallNames.of(name);
		}
		return named.stream().map(NameCase::cased).collect(joining(" "));
	}

	/**
	 * Returns how somebody is addressed in whose name the family's may stand first: the
	 * whole name, unless the name itself shows which is the given one.
	 */
	static String familyFirst(String name) {
		var whole = NameText.whole(name);
		var words = NameText.words(whole);
		if (whole.indexOf(',') > 0 || words.size() < 2
				|| (NameCase.isCapitals(words.getFirst(), 2) && !NameCase.isCapitals(whole, 2))) {
			return CallNames.of(name);
		}
		boolean first = GivenNames.isOne(words.getFirst());
		boolean last = GivenNames.isOne(words.getLast());
		if (words.size() > 2 || first == last) {
			return whole;
		}
		return NameCase.cased(first ? words.getFirst() : words.getLast());
	}

}
