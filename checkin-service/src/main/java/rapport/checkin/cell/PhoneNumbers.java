package rapport.checkin.cell;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Phone numbers as people write them. */
public final class PhoneNumbers {

	private static final int LONGEST = 40;

	/** A letter would be taken for the key of a telephone that it stands on. */
	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private static final String LABEL = "mobile|mobil|móvil|movil|mob|cellulare|cell|cel|handy|whatsapp|gsm|sms|kom|tlm|telemóvel|telemovel|portable|natel|cep|моб|携帯|手机|휴대폰";

	private static final Pattern BEFORE = Pattern.compile("^(?iu:(?:" + LABEL
			+ "|tel|telefon|telephone|phone|home)\\s*[.:]*\\s*(?=[+(0-9])|(?:m|t|p|h|w|c)\\s*[.:]+\\s*|tel:)");

	/** A mobile one among others is the one to write to. */
	private static final Pattern MOBILE = Pattern
		.compile("^\\s*(?iu:(?:" + LABEL + ")\\s*[.:]*\\s*|[mc]\\s*[.:]+\\s*)(?=[+(0-9]).*", Pattern.DOTALL);

	/** What it is for, or whose: but for a desk's, at which nobody reads a text. */
	private static final Pattern BEHIND = Pattern.compile(
			"(?<=[0-9]{2})\\s*(?:[(\\[](?!(?iu:[^)\\]]*(?:work|office|home|land|fax|\\bext\\b|durchwahl|büro|arbeit|geschäft|dienst|privat|trabajo|oficina|bureau|travail|lavoro|ufficio|werk|kantoor|trabalho|casa|main|desk|switch)))[\\p{L} ./’'-]{2,30}[)\\]]|[-–, ]*(?iu:"
					+ LABEL + "|text(?: only| me)?|please text|texts? ok))$");

	/** What spreadsheets add to numbers, and people to sentences. */
	private static final Pattern AFTER = Pattern.compile("(?:[.,]0{1,2}|[.,;]+)$");

	private static final Pattern SEVERAL = Pattern.compile(
			"[;|\\n]|:::|[,/](?=\\s*(?:[+(0-9]|\\p{L}+\\s*[.:]))|(?<=[0-9])\\s+(?=\\+)| (?:or|oder|ou|o|of|and|und|et|y|e|en|&) ");

	/** A formula's sign in front, or the brackets of an address. */
	private static final Pattern ROUND = Pattern.compile("^[=<]\\s*(.*?)\\s*>?$", Pattern.DOTALL);

	/** Dots and lines that no telephone has, and commas of thousands. */
	private static final Pattern SIGNS = Pattern
		.compile("[•·_]|(?<=^[0-9]{1,3}(?:,[0-9]{3}){0,3}),(?=[0-9]{3}(?:,[0-9]{3})*$)");

	/** Such as a telephone before it. */
	private static final Pattern ICON = Pattern.compile("^[\\p{So}\\uFE0F\\s]+");

	/** The code of a country may lack its plus, or have a zero in its place. */
	private static final Pattern PLUSLESS = Pattern.compile("[ (]*0?[1-9][0-9 ().-]{8,}");

	private static final Pattern BY_EXCEL = Pattern.compile("[0-9]+(?:[.,][0-9]+)?[eE]\\+?[0-9]{1,2}");

	/** Nobody writes a code like that. */
	private static final Pattern LIKE_A_PHONE = Pattern.compile("[+(]?\\s*[0-9][0-9 ()./-]{6,24}");

	private PhoneNumbers() {
	}

	/** Returns whether a text is written as numbers are, and as codes are not. */
	public static boolean looksLikeOne(String text) {
		boolean written = text.startsWith("+") || text.startsWith("0") || text.indexOf(' ') > 0
				|| text.indexOf('(') == 0;
		return written && LIKE_A_PHONE.matcher(text).matches();
	}

	/** Returns whether a spreadsheet made another number of it. */
	public static boolean isByExcel(String text) {
		return BY_EXCEL.matcher(text.strip()).matches();
	}

	/**
	 * Returns the first number of a cell in E.164 form that could be dialled.
	 * @param country where numbers in national form are from; none if nobody knows
	 */
	public static Optional<String> e164(String cell, @Nullable String country) {
		var whole = one(cell, country);
		if (whole.isPresent()) {
			return whole;
		}
		var several = SEVERAL.splitAsStream(cell).toList();
		return Stream.concat(several.stream().filter((it) -> MOBILE.matcher(it).matches()), several.stream())
			.flatMap((it) -> one(it, country).stream())
			.findFirst();
	}

	private static Optional<String> one(String cell, @Nullable String country) {
		var plain = ROUND.matcher(ICON.matcher(cell.replace('ー', '-')).replaceFirst("").strip()).replaceFirst("$1");
		var number = BEHIND.matcher(BEFORE.matcher(plain).replaceFirst("").strip()).replaceFirst("");
		var bare = SIGNS.matcher(AFTER.matcher(number).replaceFirst("").strip()).replaceAll(" ");
		var text = Objects.requireNonNullElse(CellText.digits(bare), bare);
		if (text.isEmpty() || text.length() > LONGEST || LETTER.matcher(text).find()) {
			return Optional.empty();
		}
		var found = DiallableNumbers.e164(text, country);
		if (found.isEmpty() && text.startsWith("00")) {
			return DiallableNumbers.e164("+" + text.substring(2), null);
		}
		if (PLUSLESS.matcher(text).matches()) {
			var whole = DiallableNumbers.e164("+" + text.replaceFirst("^[ (]*0?", ""), null)
				.filter(DiallableNumbers::isValid);
			boolean trunk = text.replaceFirst("^[ (]+", "").startsWith("0");
			if (whole.isPresent() && ((DiallableNumbers.isOf(whole.get(), country) && !trunk)
					|| found.filter(DiallableNumbers::isValid).isEmpty())) {
				return whole;
			}
		}
		return found;
	}

}
