package rapport.checkin.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of an import. */
public enum Column {

	TICKET, NAME, COMPANY, ROLE, INTERESTS, OFFERS, ASKS, LANGUAGES, PHONE, BADGE, INTRODUCE, PACE, EXPERIENCE,
	MENTORING;

	/** Without these no attendee can be registered. */
	public static final List<Column> REQUIRED = List.of(TICKET, NAME);

	/** As it stands in the first line of a CSV, in the JSON, and in reports. */
	public String title() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The column with a title, whatever its case and the spaces around it. */
	public static Optional<Column> titled(String title) {
		var wanted = title.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((it) -> it.title().equals(wanted)).findFirst();
	}

}
