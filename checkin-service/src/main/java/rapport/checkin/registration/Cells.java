package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Pace;

/** The cells of one row, read one by one; what is wrong with any is gathered. */
final class Cells {

	private static final int LONGEST_TERM = 80;

	private static final int MOST_TERMS = 64;

	private static final int MOST_LANGUAGES = 16;

	/** What a decoder puts where bytes make no character. */
	private static final char REPLACEMENT = '\uFFFD';

	private final Map<Column, String> cells = new EnumMap<>(Column.class);

	private final List<Rows.Refusal> refusals = new ArrayList<>();

	Cells(Map<Column, String> cells) {
		cells.forEach((column, text) -> this.cells.put(column, text.strip()));
		this.cells.forEach((column, text) -> {
			if (text.codePoints().anyMatch(Cells::isNoCharacter)) {
				refuse(column, "has characters that are not UTF-8; save the file as CSV UTF-8");
			}
		});
	}

	/** Half of a pair counts as well: it cannot be written as UTF-8. */
	private static boolean isNoCharacter(int codePoint) {
		return codePoint == REPLACEMENT || Character.getType(codePoint) == Character.SURROGATE;
	}

	List<Rows.Refusal> refusals() {
		return List.copyOf(this.refusals);
	}

	void refuse(Column column, String reason) {
		this.refusals.add(new Rows.Refusal(column.title(), reason));
	}

	String required(Column column, int longest) {
		if (raw(column).isEmpty()) {
			refuse(column, "is empty; every attendee needs one");
		}
		return text(column, longest);
	}

	String text(Column column, int longest) {
		var text = raw(column);
		if (text.length() > longest) {
			refuse(column,
					(text.length() < BoundedCells.LARGEST_CELL)
							? "has " + text.length() + " characters; at most " + longest + " fit"
							: "has more than " + BoundedCells.LARGEST_CELL + " characters; at most " + longest
									+ " fit; is a quotation mark not closed?");
			return "";
		}
		if (text.chars().anyMatch(Character::isISOControl)) {
			refuse(column, "has a line break or another control character; remove it");
		}
		return text;
	}

	/** What stands between semicolons, each once. */
	List<String> terms(Column column) {
		var terms = new LinkedHashSet<String>();
		for (var term : raw(column).split(";", -1)) {
			var text = term.strip();
			if (text.length() > LONGEST_TERM) {
				refuse(column, "has an entry of " + text.length() + " characters; at most " + LONGEST_TERM
						+ " fit, and entries are separated by semicolons");
				return List.of();
			}
			if (!text.isEmpty()) {
				terms.add(text);
			}
		}
		if (terms.size() > MOST_TERMS) {
			refuse(column, "has " + terms.size() + " entries; at most " + MOST_TERMS + " fit");
		}
		if (raw(column).chars().anyMatch(Character::isISOControl)) {
			refuse(column, "has a line break or another control character; remove it");
		}
		return List.copyOf(terms);
	}

	/** Codes such as {@code en} or {@code pt-BR}; English where there is none. */
	List<String> languages() {
		var languages = new LinkedHashSet<String>();
		for (var term : terms(Column.LANGUAGES)) {
			var code = term.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
			if (!code.matches("[a-z]{2,3}")) {
				refuse(Column.LANGUAGES, "has an entry that is no language code; write codes such as en;pt");
				return List.of();
			}
			languages.add(code);
		}
		if (languages.size() > MOST_LANGUAGES) {
			refuse(Column.LANGUAGES, "has " + languages.size() + " entries; at most " + MOST_LANGUAGES + " fit");
		}
		return languages.isEmpty() ? List.of("en") : List.copyOf(languages);
	}

	/** Consent is given, never assumed: an empty cell is a no. */
	boolean consent() {
		return switch (raw(Column.INTRODUCE).toLowerCase(Locale.ROOT)) {
			case "yes", "y", "true", "1" -> true;
			case "no", "n", "false", "0", "" -> false;
			default -> {
				refuse(Column.INTRODUCE, "is neither yes nor no");
				yield false;
			}
		};
	}

	Pace pace() {
		return Objects.requireNonNullElse(oneOf(Column.PACE, Pace.values()), Pace.GENTLE);
	}

	/** The word of a closed set that stands in a cell; none if the cell is empty. */
	<E extends Enum<E>> @Nullable E oneOf(Column column, E[] allowed) {
		var word = raw(column);
		for (var it : allowed) {
			if (it.name().equalsIgnoreCase(word)) {
				return it;
			}
		}
		if (!word.isEmpty()) {
			refuse(column,
					Arrays.stream(allowed)
						.map((it) -> it.name().toLowerCase(Locale.ROOT))
						.collect(Collectors.joining(", ", "is none of ", "; leave it empty if none fits")));
		}
		return null;
	}

	@Nullable String badge() {
		var badge = raw(Column.BADGE);
		if (!badge.isEmpty() && !badge.matches("[A-Za-z0-9_-]{1,64}")) {
			refuse(Column.BADGE, "is no badge's id; it has at most 64 letters, digits, hyphens and underscores");
		}
		return badge.isEmpty() ? null : badge;
	}

	@Nullable String phone() {
		var phone = raw(Column.PHONE);
		if (phone.isEmpty()) {
			return null;
		}
		return PhoneNumbers.e164(phone).orElseGet(() -> {
			refuse(Column.PHONE, "is no phone number in international form; write it as +351912345678");
			return null;
		});
	}

	private String raw(Column column) {
		return this.cells.getOrDefault(column, "");
	}

}
