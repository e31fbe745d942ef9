package rapport.checkin.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.checkin.cell.Vocabulary;

/** Tells by its header what a column is, in seven languages and by the known shops. */
public final class HeaderWords {

	/**
	 * Answers to questions such as "Which e-mail may our sponsors use?" are nobody's
	 * field.
	 */
	private static final List<String> OTHERS = List.of("sponsor", "newsletter", "invoice", "billing", "buyer",
			"purchaser", "emergency", "rechnung", "factur", "fattura", "fatura", "notfall", "urgence", "emergencia",
			"emergenza", "acheteur", "comprador", "acquirente", "payeur", "parent", "guardian", "genitore",
			"elternteil", "erziehungsberecht", "encarregad", "responsablelegal", "tuteur", "plusone", "faxn", "pagern");

	/**
	 * To one of these one may consent, and is not asked whether she would meet people.
	 */
	private static final List<String> OTHER_CONSENTS = List.of("photo", "foto", "video", "film", "record", "grabar",
			"gravar", "terms", "condition", "condicion", "condizion", "bedingung", "voorwaarden", "condicoes",
			"privacy", "privacidad", "datenschutz", "gdpr", "dsgvo", "rgpd", "conduct", "newsletter", "marketing",
			"dinner", "product");

	/** Columns that have a number, whether or not their header says so. */
	private static final Set<Column> NUMBERED = EnumSet.of(Column.TICKET, Column.ORDER, Column.PHONE, Column.BADGE);

	/** Forms have it in front of each of its parts. */
	private static final Set<String> WHOLE = Set.of("fullname", "yourname", "yourfullname", "attendeename",
			"participantname");

	private static final Set<Column> NAMES = EnumSet.of(Column.NAME, Column.FIRST_NAME, Column.LAST_NAME);

	private static final List<String> ANSWERS = List.of("komje", "komtu", "komstdu", "kommensie", "kommstdu", "vienstu",
			"vienes", "vieni", "presenza", "confirmacion", "出欠", "참석여부");

	/** Whatever else is a column of names is a better one. */
	public static final int LAST = 1000;

	private static final Map<String, Meaning> EXACT = new HashMap<>();

	private static final List<Meaning> GUESSED = new ArrayList<>();

	/** What questions say in words that have others between them. */
	private static final Map<HeaderPhrase, Meaning> PHRASES = new LinkedHashMap<>();

	static {
		var words = Vocabulary.of(HeaderWords.class, "headers.txt");
		for (var group : words.groups()) {
			boolean guess = group.startsWith("~");
			boolean phrases = group.startsWith("?");
			var column = Column.titled((guess || phrases) ? group.substring(1) : group).orElse(null);
			if (column != null && phrases) {
				words.words(group)
					.forEach((it) -> PHRASES.put(HeaderPhrase.of(it), new Meaning(column, LAST, compact(it))));
			}
			else if (column != null) {
				add(column, guess, words.words(group));
			}
		}
	}

	private static void add(Column column, boolean guess, List<String> words) {
		int rank = 0;
		for (var word : words) {
			var meaning = new Meaning(column, rank++, compact(word));
			if (guess) {
				GUESSED.add(meaning);
			}
			else {
				EXACT.putIfAbsent(meaning.word(), meaning);
			}
		}
	}

	private HeaderWords() {
	}

	/** What a header may mean; of two of one column the lower rank counts. */
	public record Meaning(Column column, int rank, String word) {
	}

	/** Returns what a header means for sure; nothing if that cannot be told. */
	public static Optional<Meaning> exact(String header) {
		var meaning = exactly(header);
		var told = (meaning != null) ? meaning : inTwoLanguages(header);
		if (told != null || isOthers(header)) {
			return Optional.ofNullable(told);
		}
		return NameHeaders.areParts(header) ? Optional.of(new Meaning(Column.NAME, LAST, "name"))
				: TicketHeaders.isOne(header) ? Optional.of(new Meaning(Column.TICKET, LAST, "ticket"))
						: StatusHeaders.isOne(header) ? Optional.of(new Meaning(Column.STATUS, LAST, "status"))
								: Optional.empty();
	}

	private static @Nullable Meaning exactly(String header) {
		for (var form : HeaderForms.sure(header)) {
			var meaning = EXACT.get(form);
			if (meaning != null) {
				return meaning;
			}
		}
		var numbered = EXACT.get(HeaderForms.numberless(header));
		return (numbered != null && NUMBERED.contains(numbered.column()) && !isOthers(header)) ? numbered : null;
	}

	/** Its parts mean the same; or are the parts of a name. */
	private static @Nullable Meaning inTwoLanguages(String header) {
		Meaning all = null;
		for (var half : HeaderForms.halves(header)) {
			var meaning = exactly(half);
			if (meaning == null || isOthers(header)) {
				return null;
			}
			if (all == null || all.column() == meaning.column()) {
				all = (all != null) ? all : meaning;
			}
			else if (WHOLE.contains(all.word()) && NAMES.contains(meaning.column())) {
				all = meaning;
			}
			else if (NAMES.contains(all.column()) && NAMES.contains(meaning.column())) {
				all = new Meaning(Column.NAME, all.rank(), all.word());
			}
			else {
				return null;
			}
		}
		return all;
	}

	/** Returns what a header seems to mean. */
	public static @Nullable Meaning guess(String header) {
		var text = compact(header);
		if (isOthers(header)) {
			return null;
		}
		var bare = EXACT.get(HeaderForms.bare(header));
		if (bare != null) {
			return bare;
		}
		if (text.length() < 4) {
			return null;
		}
		var guess = GUESSED.stream()
			.filter((it) -> text.contains(it.word()))
			.findFirst()
			.orElseGet(() -> guessByPhrase(header));
		boolean other = guess != null && guess.column() == Column.INTRODUCE
				&& OTHER_CONSENTS.stream().anyMatch(text::contains);
		return other ? null : guess;
	}

	private static @Nullable Meaning guessByPhrase(String header) {
		var words = HeaderForms.words(header);
		return PHRASES.entrySet()
			.stream()
			.filter((it) -> it.getKey().isIn(words))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	/** Returns whether a header is about somebody or something else. */
	static boolean isOthers(String header) {
		var text = compact(header);
		return OTHERS.stream().anyMatch(text::contains);
	}

	/** Returns whether a column tells who has cancelled, by a yes or a time. */
	public static boolean isFlag(String header) {
		var text = compact(header);
		var bare = text.startsWith("is") ? text.substring(2) : text;
		return List.of("void", "cancel", "refund", "storn", "annul", "anul", "geannuleerd")
			.stream()
			.anyMatch(bare::startsWith);
	}

	/** Returns whether a column tells who comes, by a yes or a no. */
	public static boolean isAnswer(String header) {
		var text = compact(header);
		return ANSWERS.stream().anyMatch(text::contains) || text.contains("rsvp") || text.contains("attending")
				|| text.contains("willyouattend") || text.contains("areyoucoming") || text.contains("zusage")
				|| text.contains("response");
	}

	/** Letters, digits and the number sign, in small letters and without accents. */
	public static String compact(String header) {
		var compact = new StringBuilder();
		Vocabulary.folded(header)
			.codePoints()
			.filter((it) -> Character.isLetterOrDigit(it) || it == '#')
			.forEach(compact::appendCodePoint);
		return compact.toString();
	}

}
