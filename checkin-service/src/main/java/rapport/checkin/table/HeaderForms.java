package rapport.checkin.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import rapport.checkin.cell.Vocabulary;

/**
 * The ways in which the same header is written, the nearest to what stands there first.
 */
final class HeaderForms {

	private static final Pattern BRACKETS = Pattern.compile("[(\\[{<][^)\\]}>]*[)\\]}>]?");

	/** Such as "3." or "Q3:" in front of a question. */
	private static final Pattern COUNT = Pattern
		.compile("^\\s*[*#]*\\s*(?:[qQfF]?\\d{1,3}\\s*[.):]\\s*|[qQfF]\\d{1,3}\\s+|[-•*]\\s+)");

	/** A survey's short name in front of a question. */
	private static final Pattern CODED = Pattern.compile("^[A-Za-z][A-Za-z0-9_]{0,19}\\.\\s+(?=\\S+\\s+\\S)");

	private static final Pattern NUMBER_SIGN = Pattern
		.compile("(?<![\\p{L}\\p{N}])[nN](?:\\s*\\.?\\s*[°º]|\\.(?=\\s))|№");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}#]+");

	private static final Pattern HALVES = Pattern.compile("\\s*[/|\\n]\\s*|\\s+[-–—]\\s+");

	private static final Set<String> NUMBER = Set.of("nr", "no", "num", "nro", "number", "nummer", "numero", "#");

	private static final List<String> NUMBERS = List.of("number", "nummer", "numero", "numerode", "nr", "no", "#");

	/** As in Bestellnr. */
	private static final Pattern ABBREVIATED = Pattern.compile("(?<=\\p{L}{4})nr$");

	/** Words that a header may have round the one that matters. */
	private static final Set<String> FILLERS = Set
		.copyOf(Vocabulary.of(HeaderWords.class, "headers.txt").words("fillers"));

	private HeaderForms() {
	}

	/** Returns those that mean the same for sure, each compact. */
	static Set<String> sure(String header) {
		var forms = new LinkedHashSet<String>();
		forms.add(HeaderWords.compact(header));
		forms.add(ABBREVIATED.matcher(HeaderWords.compact(header)).replaceFirst("nummer"));
		var counted = COUNT.matcher(header).replaceFirst("");
		forms.add(HeaderWords.compact(counted));
		var bare = BRACKETS.matcher(counted).replaceAll("");
		if (!HeaderWords.isOthers(header)) {
			forms.add(HeaderWords.compact(bare));
			forms.add(HeaderWords.compact(CODED.matcher(bare).replaceFirst("")));
		}
		for (var whole : List.of(counted, bare)) {
			var words = words(whole);
			for (int i = 0; i < words.size(); i++) {
				if (words.size() > 1 && NUMBER.contains(words.get(i))) {
					for (var number : NUMBERS) {
						forms.add(joined(words, i, number));
					}
				}
			}
		}
		forms.remove("");
		return forms;
	}

	/** Returns the form without a word for number, which few columns can do without. */
	static String numberless(String header) {
		var words = words(BRACKETS.matcher(header).replaceAll(""));
		return words.stream().anyMatch(NUMBER::contains)
				? String.join("", words.stream().filter((it) -> !NUMBER.contains(it)).toList()) : "";
	}

	/** Returns the form of what is left without words such as "your" and "please". */
	static String bare(String header) {
		var counted = CODED.matcher(COUNT.matcher(header).replaceFirst("")).replaceFirst("");
		var words = words(BRACKETS.matcher(counted).replaceAll(""));
		return String.join("", words.stream().filter((it) -> !FILLERS.contains(it)).toList());
	}

	/** Returns the parts of a header in two languages; none if there is one part. */
	static List<String> halves(String header) {
		var halves = Arrays.stream(HALVES.split(header, -1)).filter((it) -> !it.isBlank()).toList();
		return (halves.size() > 1) ? halves : List.of();
	}

	private static String joined(List<String> words, int at, String number) {
		var all = new ArrayList<>(words);
		all.set(at, number);
		return String.join("", all);
	}

	/** Returns the words of a header, in small letters and without accents. */
	static List<String> words(String header) {
		var numbered = NUMBER_SIGN.matcher(header).replaceAll(" numero ");
		return Arrays.stream(BETWEEN.split(Vocabulary.folded(numbered), -1)).filter((it) -> !it.isEmpty()).toList();
	}

}
