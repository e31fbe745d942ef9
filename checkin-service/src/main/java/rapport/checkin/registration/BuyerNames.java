package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import rapport.checkin.cell.AnswerWords;
import rapport.checkin.cell.CellText;
import rapport.checkin.cell.CleanText;
import rapport.checkin.cell.Vocabulary;
import rapport.checkin.table.Column;
import rapport.checkin.table.HeaderWords;

/** Who bought a ticket for somebody whose name the shop does not know yet. */
final class BuyerNames {

	private static final Set<String> WHOLE = words("buyer");

	private static final Set<String> FIRST = words("buyerFirst");

	private static final Set<String> LAST = words("buyerLast");

	private static final List<String> BEGINS = List.of("billing", "buyer", "purchaser", "customer", "orderer", "booker",
			"kaufer", "besteller", "acheteur", "comprador", "acquirente", "koper", "rechnung");

	private final List<Integer> whole;

	private final List<Integer> first;

	private final List<Integer> last;

	BuyerNames(List<String> headers) {
		this.whole = among(headers, WHOLE);
		this.first = among(headers, FIRST);
		this.last = among(headers, LAST);
	}

	/** Returns what a header means of who bought a ticket; none if it is not of her. */
	static @Nullable Column meaning(String header) {
		var text = HeaderWords.compact(header);
		if (WHOLE.contains(text)) {
			return Column.NAME;
		}
		var begin = BEGINS.stream().filter(text::startsWith).findFirst().orElse("");
		return begin.isEmpty() ? null
				: HeaderWords.exact(text.substring(begin.length())).map((it) -> it.column()).orElse(null);
	}

	private static Set<String> words(String group) {
		return Vocabulary.of(HeaderWords.class, "headers.txt")
			.words(group)
			.stream()
			.map(HeaderWords::compact)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static List<Integer> among(List<String> headers, Set<String> words) {
		var places = new ArrayList<Integer>();
		for (int i = 0; i < headers.size(); i++) {
			if (words.contains(HeaderWords.compact(headers.get(i)))) {
				places.add(i);
			}
		}
		return places;
	}

	/** Returns the name of who bought the ticket of a row; empty if it is not told. */
	String of(List<String> row) {
		var name = cell(row, this.whole);
		var given = cell(row, this.first);
		var family = cell(row, this.last);
		if (given.isEmpty() || (" " + name + " ").contains(" " + given + " ")) {
			return name.isEmpty() ? family : name;
		}
		return (given + " " + (family.isEmpty() ? name : family)).strip();
	}

	private static String cell(List<String> row, List<Integer> places) {
		return places.stream()
			.filter((it) -> it < row.size())
			.map((it) -> CleanText.line(CellText.unguarded(row.get(it))))
			.filter((it) -> !AnswerWords.isNothing(it))
			.findFirst()
			.orElse("");
	}

}
