package rapport.checkin.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file can be taken for. */
public enum Column {

	TICKET, ORDER, POSITION, NAME, FIRST_NAME, LAST_NAME, NAME_PART, CALL_NAME, COMPANY, ROLE, INTERESTS, OFFERS, ASKS,
	LANGUAGES, PHONE, DIAL_CODE, BADGE, INTRODUCE, PACE, EXPERIENCE, MENTORING, STATUS, TICKET_TYPE, PRONOUNS, KNOWS,
	HOLD, NOTE, EMAIL;

	/** Returns how it is called in a mapping, in the JSON, and in reports. */
	public String title() {
		var words = name().toLowerCase(Locale.ROOT).split("_", -1);
		return words[0] + ((words.length > 1) ? Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1) : "");
	}

	/** Returns the column with a title, whatever its case and the spaces around it. */
	public static Optional<Column> titled(String title) {
		return Arrays.stream(values()).filter((it) -> it.title().equalsIgnoreCase(title.strip())).findFirst();
	}

	/** Returns all titles. */
	public static List<String> titles() {
		return Arrays.stream(values()).map(Column::title).toList();
	}

}
