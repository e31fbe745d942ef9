package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import rapport.checkin.cell.CleanText;
import rapport.checkin.table.Column;
import rapport.checkin.table.HeaderWords;
import rapport.checkin.table.HeaderWords.Meaning;

/** The choice of which column is what. */
final class ColumnChoice {

	/** An uncertain guess about these would let people in, or keep them out. */
	private static final Set<Column> NEVER_GUESSED = EnumSet.of(Column.TICKET, Column.STATUS);

	/** Of these a file may have several columns. */
	private static final Set<Column> SEVERAL = EnumSet.of(Column.STATUS, Column.PHONE, Column.INTERESTS, Column.OFFERS,
			Column.ASKS, Column.LANGUAGES, Column.KNOWS);

	/** All who come by one booking have its code. */
	private static final List<String> BOOKING = List.of("booking", "confirmation", "registration", "reservation",
			"anmeld", "inscri", "iscri", "inschrijf", "access", "zugang", "invit", "einlad");

	/** What a scanner reads, where a list also counts its tickets. */
	private static final List<String> CODES = List.of("code", "token", "secret", "qr", "barre", "barras", "hash",
			"codigo", "codice", "reference", "uuid");

	private static final Set<Column> OF_BUYERS = EnumSet.of(Column.NAME, Column.FIRST_NAME, Column.LAST_NAME,
			Column.COMPANY, Column.PHONE, Column.EMAIL);

	private static final Set<Column> NAMES = EnumSet.of(Column.NAME, Column.FIRST_NAME, Column.LAST_NAME,
			Column.CALL_NAME);

	private final List<String> headers;

	private final FileProfile profile;

	private final Map<Column, Integer> places = new EnumMap<>(Column.class);

	private final Map<Integer, Column> columns = new TreeMap<>();

	private final Set<Integer> guesses = new HashSet<>();

	private ColumnChoice(List<String> headers, FileProfile profile) {
		this.headers = headers;
		this.profile = profile;
	}

	static ColumnChoice of(List<String> headers, boolean named, Mapping mapping, FileProfile profile) {
		var choice = new ColumnChoice(headers, profile);
		var open = new ArrayList<Integer>();
		for (int i = 0; i < headers.size(); i++) {
			if (!mapping.says(i, headers.get(i))) {
				open.add(i);
			}
			else {
				var column = mapping.column(i, headers.get(i));
				if (column != null) {
					choice.use(i, column);
				}
			}
		}
		if (named) {
			choice.recognise(open);
			choice.badgeName();
			choice.guess(open);
			choice.guessNameless(open);
			choice.emptyNames(open);
			choice.guessBuyers(open);
			choice.orderOfOne();
		}
		else {
			choice.guessByContent(open);
		}
		return choice;
	}

	Map<Integer, Column> columns() {
		return this.columns;
	}

	/** Returns where the first, or the best, column of each kind is. */
	Map<Column, Integer> places() {
		return this.places;
	}

	Set<Integer> guesses() {
		return this.guesses;
	}

	private void use(int index, Column column) {
		this.columns.put(index, column);
		this.places.putIfAbsent(column, index);
	}

	private void recognise(List<Integer> open) {
		var meanings = new TreeMap<Integer, Meaning>();
		for (int i : open) {
			HeaderWords.exact(this.headers.get(i)).or(() -> option(i)).ifPresent((it) -> meanings.put(i, it));
		}
		var given = EnumSet.noneOf(Column.class);
		given.addAll(this.places.keySet());
		for (var column : Column.values()) {
			var all = meanings.entrySet()
				.stream()
				.filter((it) -> column(it.getKey(), it.getValue()) == column)
				.filter((it) -> !NAMES.contains(column)
						|| (!this.profile.isYesOrNo(it.getKey()) && !this.profile.isEmpty(it.getKey())))
				.filter((it) -> column != Column.TICKET || it.getValue().rank() < HeaderWords.LAST
						|| this.profile.isUnique(it.getKey()))
				.sorted(Comparator.<Map.Entry<Integer, Meaning>>comparingInt(
						(it) -> this.profile.isEmpty(it.getKey()) ? 1 : 0)
					.thenComparingInt((it) -> it.getValue().rank()))
				.map(Map.Entry::getKey)
				.toList();
			if (all.isEmpty() || (given.contains(column) && column != Column.STATUS)) {
				continue;
			}
			if (column == Column.TICKET) {
				ticket(all);
			}
			else if (SEVERAL.contains(column)) {
				all.forEach((it) -> use(it, column));
			}
			else {
				use(all.getFirst(), column);
			}
		}
	}

	/** A column for each answer has it behind the question, and a yes or a no beneath. */
	private Optional<Meaning> option(int index) {
		var parts = FileColumns.OPTION.matcher(this.headers.get(index));
		return (parts.matches() && this.profile.isYesOrNo(index))
				? HeaderWords.exact(parts.group(1)).filter((it) -> SEVERAL.contains(it.column())) : Optional.empty();
	}

	/** A column of tickets in which few values come again and again tells their types. */
	private Column column(int index, Meaning meaning) {
		return (meaning.column() == Column.TICKET && this.profile.isType(index)) ? Column.TICKET_TYPE
				: meaning.column();
	}

	/**
	 * Ids of types, events or bookings are nobody's own: the best column that tells
	 * people apart is it, and the best of all where none does.
	 */
	private void ticket(List<Integer> all) {
		var own = all.stream().filter((it) -> this.profile.isUnique(it) || this.profile.isChanged(it)).toList();
		int best = own.isEmpty() ? all.getFirst()
				: own.stream()
					.filter((it) -> this.profile.isCount(own.getFirst()) && !this.profile.isCount(it)
							&& CODES.stream().anyMatch(HeaderWords.compact(this.headers.get(it))::contains))
					.findFirst()
					.orElse(own.getFirst());
		var header = HeaderWords.compact(this.headers.get(best));
		boolean booking = !this.profile.isUnique(best) && !this.profile.isChanged(best)
				&& BOOKING.stream().anyMatch(header::contains);
		use(best, (booking && !this.places.containsKey(Column.ORDER)) ? Column.ORDER : Column.TICKET);
	}

	/** What stands on her badge is how she is called, where her name has its columns. */
	private void badgeName() {
		var name = this.places.get(Column.NAME);
		if (name != null && this.places.containsKey(Column.FIRST_NAME) && this.places.containsKey(Column.LAST_NAME)
				&& !this.places.containsKey(Column.CALL_NAME)
				&& HeaderWords.compact(this.headers.get(name)).contains("badge")) {
			this.places.remove(Column.NAME);
			use(name, Column.CALL_NAME);
		}
	}

	private void guess(List<Integer> open) {
		for (int i : open) {
			var column = this.columns.containsKey(i) ? null : guessed(i);
			if (column != null && !this.places.containsKey(column)) {
				use(i, column);
				if (column != Column.INTRODUCE) {
					this.guesses.add(i);
				}
			}
		}
	}

	/** What a header seems to mean, if what stands beneath it can be that. */
	private @Nullable Column guessed(int index) {
		var meaning = HeaderWords.guess(this.headers.get(index));
		if (meaning == null || NEVER_GUESSED.contains(meaning.column())) {
			return null;
		}
		boolean fits = switch (meaning.column()) {
			case INTRODUCE -> this.profile.isConsent(index);
			case HOLD, STATUS, MENTORING -> true;
			case LANGUAGES -> !this.profile.isYesOrNo(index) && this.profile.isLanguages(index);
			default -> !this.profile.isYesOrNo(index);
		};
		return fits ? meaning.column() : null;
	}

	/** Above the names of people may stand nothing. */
	private void guessNameless(List<Integer> open) {
		if (this.places.containsKey(Column.NAME) || this.places.containsKey(Column.FIRST_NAME)
				|| this.places.containsKey(Column.LAST_NAME)) {
			return;
		}
		open.stream()
			.filter((it) -> !this.columns.containsKey(it) && CleanText.line(this.headers.get(it)).isEmpty())
			.filter((it) -> this.profile.guess(it) == Column.NAME)
			.findFirst()
			.ifPresent((it) -> {
				use(it, Column.NAME);
				this.guesses.add(it);
			});
	}

	/** A column of names in which nobody is named yet is one, if there is no better. */
	private void emptyNames(List<Integer> open) {
		if (NAMES.stream().anyMatch(this.places::containsKey)) {
			return;
		}
		for (int i : open) {
			var column = HeaderWords.exact(this.headers.get(i)).map(Meaning::column).orElse(null);
			if (column != null && NAMES.contains(column) && !this.places.containsKey(column)
					&& !this.profile.isYesOrNo(i)) {
				use(i, column);
			}
		}
	}

	/** Where each came by an order of her own, its number is her ticket. */
	private void orderOfOne() {
		var order = this.places.get(Column.ORDER);
		if (order != null && !this.places.containsKey(Column.TICKET) && !this.places.containsKey(Column.POSITION)
				&& this.profile.isWhollyUnique(order)) {
			this.places.remove(Column.ORDER);
			use(order, Column.TICKET);
		}
	}

	/** Where nobody else is named, who bought a ticket comes by it. */
	private void guessBuyers(List<Integer> open) {
		if (NAMES.stream().anyMatch(this.places::containsKey)) {
			return;
		}
		for (int i : open) {
			var column = this.columns.containsKey(i) ? null : BuyerNames.meaning(this.headers.get(i));
			if (column != null && OF_BUYERS.contains(column) && !this.places.containsKey(column)) {
				use(i, column);
				this.guesses.add(i);
			}
		}
	}

	private void guessByContent(List<Integer> open) {
		for (int i : open) {
			var column = this.profile.guess(i);
			if (column != null && !this.places.containsKey(column)) {
				use(i, column);
				this.guesses.add(i);
			}
		}
	}

}
