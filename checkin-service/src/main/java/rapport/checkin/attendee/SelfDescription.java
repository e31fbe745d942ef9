package rapport.checkin.attendee;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What an attendee says of herself after she was registered.
 *
 * @param revision grows each time she says something else
 * @param knows whom she need not be introduced to
 */
public record SelfDescription(long revision, List<String> interests, List<String> offers, List<String> asks,
		List<AttendeeId> knows) {

	/**
	 * Returns her with it, or as she was if she has said something newer. What she names
	 * replaces what was known; what she does not speak of stays, unless she had said that
	 * herself. Whom she knows is added to whom others say she knows.
	 */
	public Attendee over(Attendee before) {
		var her = before.profile();
		if (this.revision <= her.said().revision()) {
			return before;
		}
		var said = new ArrayList<String>();
		var talksAbout = chosen("interests", this.interests, her.interests(), her.said(), said);
		var helpsWith = chosen("offers", this.offers, her.offers(), her.said(), said);
		var wantsHelpWith = chosen("asks", this.asks, her.asks(), her.said(), said);
		var known = new LinkedHashSet<>(this.knows);
		known.addAll(her.knows());
		return before.with(new Profile(talksAbout, helpsWith, wantsHelpWith, her.languages(), her.introduce(),
				her.pace(), her.experience(), her.mentoring(),
				known.stream().filter((it) -> !it.equals(before.id())).limit(Profile.MOST_KNOWN).toList(),
				new Said(this.revision, said)));
	}

	private static List<String> chosen(String field, List<String> now, List<String> old, Said before,
			List<String> said) {
		boolean hers = !now.isEmpty() || before.fields().contains(field);
		if (hers) {
			said.add(field);
		}
		return hers ? now : old;
	}

}
