package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.EventId;
import rapport.checkin.registration.ImportReport.Missing;
import rapport.checkin.registration.ImportReport.Person;

/**
 * Finds who is at an event, but not in a file.
 *
 * @param attendees among whom they are
 */
record MissingPeople(Attendees attendees) {

	private static final int PAGE = 500;

	private static final int MOST = 100;

	/**
	 * Returns how many they are, and the first of them; nobody is looked for where the
	 * numbers tell that nobody is missing.
	 * @param others how many are at the event beside those of the file
	 * @param named whether somebody is in the file
	 */
	Missing of(EventId event, long others, Predicate<AttendeeId> named) {
		if (others <= 0) {
			return new Missing(0, List.of());
		}
		var people = new ArrayList<Person>();
		int count = 0;
		@Nullable String cursor = null;
		do {
			var page = this.attendees.search(event, "", cursor, PAGE);
			for (var it : page.entries()) {
				var her = it.attendee();
				if (!named.test(her.id())) {
					count++;
					if (people.size() < MOST) {
						people.add(new Person(her.id().value(), her.name(), her.ticket()));
					}
				}
			}
			cursor = page.next();
		}
		while (cursor != null && people.size() < Math.min(others, MOST));
		return new Missing((int) Math.max(count, Math.min(others, Integer.MAX_VALUE)), people);
	}

}
