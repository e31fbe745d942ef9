package rapport.checkin.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Card;
import rapport.checkin.attendee.Presence;

/**
 * One person as the organizer sees her.
 *
 * @param knows to whom she need not be introduced, as far as they are registered
 * @param said which fields she filled in herself
 * @param since when she came, if she is here
 * @param door where she came in
 */
record PersonView(String attendeeId, long revision, String ticket, String ticketType, String name, String callName,
		@Nullable String pronouns, String company, String role, List<String> interests, List<String> offers,
		List<String> asks, List<String> languages, @Nullable String phone, @Nullable String badge, boolean introduce,
		String pace, @Nullable String experience, @Nullable String mentoring, List<Card> knows, List<String> said,
		String admission, boolean hold, @Nullable String note, boolean present, @Nullable Instant since,
		@Nullable String door) {

	static PersonView of(Attendee it, Map<AttendeeId, Attendee> known, Presence.@Nullable Here here) {
		var her = it.profile();
		return new PersonView(it.id().value(), it.revision(), it.ticket(), it.ticketType(), it.name(), it.callName(),
				it.identity().pronouns(), it.company(), it.role(), it.interests(), it.offers(), it.asks(),
				her.languages(), it.phone(), it.badge(), it.introduce(), word(her.pace()),
				(her.experience() != null) ? word(her.experience()) : null,
				(her.mentoring() != null) ? word(her.mentoring()) : null,
				known.values().stream().map(Card::of).toList(), her.said().fields(), word(it.admission()), it.hold(),
				it.note(), here != null, (here != null) ? here.since() : null, (here != null) ? here.door() : null);
	}

	private static String word(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

}
