package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import rapport.checkin.cell.AnswerWords;
import rapport.checkin.cell.AnswerWords.Answer;
import rapport.checkin.cell.BadgeIds;
import rapport.checkin.cell.CellText;
import rapport.checkin.cell.CleanText;
import rapport.checkin.cell.Entities;
import rapport.checkin.cell.EscapedText;
import rapport.checkin.cell.GarbledText;
import rapport.checkin.cell.LanguageNames;
import rapport.checkin.cell.PhoneNumbers;
import rapport.checkin.cell.Terms;
import rapport.checkin.cell.Vocabulary;
import rapport.checkin.table.Column;

/**
 * The cells of one row, read one by one. What is not understood is left empty, and
 * remarked.
 */
final class Cells {

	private static final int LONGEST_TERM = 80;

	private static final int MOST_TERMS = 64;

	private static final int LONGEST_ADDRESS = 300;

	private static final int MOST_LANGUAGES = 16;

	/** A page that a notebook has of what a cell names. */
	private static final Pattern LINKED = Pattern.compile("(?<=\\S) \\(https?://[^)\\s]*\\)");

	/** What is no code and no address, and may have been escaped for one. */
	private static final Set<Column> TEXTS = EnumSet.of(Column.NAME, Column.FIRST_NAME, Column.LAST_NAME,
			Column.COMPANY, Column.ROLE);

	/** Behind a name, as mail programs have it. */
	private static final Pattern ADDRESS = Pattern.compile("^(.*\\S)\\s*[<(\\[]\\s*[^\\s<>()]+@[^\\s<>()]+[>)\\]]$");

	/** What stands for a name that somebody does not have. */
	private static final Set<String> NO_PART = Set
		.copyOf(Vocabulary.of(AnswerWords.class, "answers.txt").words("no-name"));

	private final Map<Column, String> cells = new EnumMap<>(Column.class);

	private final List<Noted> remarks = new ArrayList<>();

	private boolean garbled;

	/** A remark on a cell. */
	record Noted(Column column, RemarkKind kind, String text) {
	}

	Cells(Map<Column, String> cells) {
		cells.forEach((column, text) -> {
			var decoded = LINKED.matcher(Entities.decoded(CellText.unguarded(text))).replaceAll("");
			var whole = TEXTS.contains(column) ? EscapedText.decoded(decoded) : decoded;
			this.cells.put(column, CleanText.lines(unquoted(mended(column, whole))));
		});
	}

	/** Some programs quote what they have quoted already. */
	private static String unquoted(String text) {
		return (text.length() > 2 && text.charAt(0) == '"' && text.indexOf('"', 1) == text.length() - 1)
				? text.substring(1, text.length() - 1) : text;
	}

	private String mended(Column column, String text) {
		var mended = GarbledText.mended(text);
		if (!this.garbled && (mended != null || GarbledText.isGarbled(text))) {
			this.garbled = true;
			note(column, RemarkKind.ENCODING, "\"" + CleanText.shown(text) + "\" has garbled letters"
					+ ((mended != null) ? ", and is read as \"" + CleanText.shown(mended) + "\"" : ""));
		}
		return (mended != null) ? mended : text;
	}

	List<Noted> remarks() {
		return List.copyOf(this.remarks);
	}

	boolean has(Column column) {
		return this.cells.containsKey(column);
	}

	void note(Column column, RemarkKind kind, String text) {
		note(new Noted(column, kind, text));
	}

	void note(Noted remark) {
		this.remarks.add(remark);
	}

	/** Returns the ticket, empty if there is no usable one. */
	String ticket() {
		var ticket = line(Column.TICKET);
		return Objects.requireNonNullElse(CellText.digits(ticket), ticket);
	}

	/** Returns a cell in one line, empty where it says that there is nothing. */
	String line(Column column) {
		var text = raw(column).replace('\n', ' ');
		return AnswerWords.isNothing(text) ? "" : text;
	}

	/** Returns a cell in one line, as far as it fits. */
	String text(Column column, int longest) {
		return fitted(column, line(column), longest);
	}

	/** Returns a name, which may look like nothing: "Null" is somebody's. */
	String name(Column column, int longest) {
		var text = raw(column).replace('\n', ' ');
		if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return "";
		}
		boolean address = text.length() < LONGEST_ADDRESS && text.indexOf('@') > 0;
		return fitted(column, address ? ADDRESS.matcher(text).replaceFirst("$1") : text, longest);
	}

	/** Returns a part of a name; who has but one fills the other in with anything. */
	String partOfName(Column column, int longest) {
		var text = name(column, longest);
		return NO_PART.contains(Vocabulary.folded(text)) ? "" : text;
	}

	private String fitted(Column column, String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		note(column, RemarkKind.SHORTENED, "\"" + CleanText.shown(text) + "\" has " + text.length()
				+ " characters; the first " + longest + " are kept");
		return cut(text, longest);
	}

	private static String cut(String text, int longest) {
		int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
		int word = text.lastIndexOf(' ', end);
		return text.substring(0, (word > longest / 2) ? word : end).strip();
	}

	/** Returns the entries of a list, each once. */
	List<String> terms(Column column) {
		var terms = new LinkedHashMap<String, String>();
		for (var term : Terms.of(raw(column))) {
			if (!AnswerWords.isNoTerm(term)) {
				var fitted = fitted(column, term, LONGEST_TERM);
				terms.putIfAbsent(fitted.toLowerCase(Locale.ROOT), fitted);
			}
		}
		if (terms.size() > MOST_TERMS) {
			note(column, RemarkKind.SHORTENED,
					"has " + terms.size() + " entries; the first " + MOST_TERMS + " are kept");
		}
		return terms.values().stream().limit(MOST_TERMS).toList();
	}

	/** Returns codes such as {@code en}; English where there is none. */
	List<String> languages() {
		var read = LanguageNames.read(raw(Column.LANGUAGES));
		read.unknown()
			.forEach((it) -> note(Column.LANGUAGES, RemarkKind.LANGUAGE, "\"" + CleanText.shown(it)
					+ "\" is no language we know. Write names such as English, or codes such as en"));
		var codes = read.codes().stream().limit(MOST_LANGUAGES).toList();
		return codes.isEmpty() ? List.of("en") : codes;
	}

	/** Returns whether she consents, which is given and never assumed: empty is a no. */
	boolean consent() {
		var text = raw(Column.INTRODUCE).replace('\n', ' ');
		var answer = text.isEmpty() ? Answer.NOTHING : AnswerWords.consent(text);
		if (answer == Answer.UNCLEAR) {
			note(Column.INTRODUCE, RemarkKind.CONSENT, "\"" + CleanText.shown(text)
					+ "\" is no clear yes, so there are no introductions. Write yes or no");
		}
		return answer == Answer.YES;
	}

	/** Returns a clear yes. */
	boolean isYes(Column column) {
		var text = line(column);
		var answer = text.isEmpty() ? Answer.NOTHING : AnswerWords.consent(text);
		if (answer == Answer.UNCLEAR) {
			note(column, RemarkKind.HOLD, "\"" + CleanText.shown(text) + "\" is neither yes nor no. Left empty");
		}
		return answer == Answer.YES;
	}

	/** Returns the word of a closed set that stands in a cell; none if there is none. */
	<E extends Enum<E>> @Nullable E oneOf(Column column, E[] allowed, RemarkKind kind) {
		var word = line(column);
		for (var it : allowed) {
			if (it.name().equalsIgnoreCase(word)) {
				return it;
			}
		}
		if (!word.isEmpty()) {
			var words = Arrays.stream(allowed).map((it) -> it.name().toLowerCase(Locale.ROOT)).toList();
			note(column, kind, "\"" + CleanText.shown(word) + "\" is not one we know: " + String.join(", ", words)
					+ ". Left empty");
		}
		return null;
	}

	@Nullable String badge() {
		var text = line(Column.BADGE);
		if (text.isEmpty()) {
			return null;
		}
		var id = BadgeIds.of(text).orElse(null);
		if (id == null) {
			note(Column.BADGE, RemarkKind.BADGE, "\"" + CleanText.shown(text)
					+ "\" is no badge: badges have letters, digits, hyphens and underscores, at most 64. Left out");
		}
		else if (!id.equals(text)) {
			note(Column.BADGE, RemarkKind.BADGE_WRITTEN, "\"" + text + "\" is read as " + id);
		}
		return id;
	}

	@Nullable String phone(@Nullable String country) {
		var text = raw(Column.PHONE);
		if (AnswerWords.isNothing(text)) {
			return null;
		}
		return PhoneNumbers.e164(text, country).orElseGet(() -> {
			if (PhoneNumbers.isByExcel(text)) {
				note(Column.PHONE, RemarkKind.EXCEL_PHONE, "\"" + CleanText.shown(text)
						+ "\" was a phone number before a spreadsheet changed it. Left out");
			}
			else {
				note(Column.PHONE, RemarkKind.PHONE, "\"" + CleanText.shown(text)
						+ "\" cannot be dialled as it is. Left out; write it as +351 912 345 678");
			}
			return null;
		});
	}

	private String raw(Column column) {
		return this.cells.getOrDefault(column, "");
	}

}
