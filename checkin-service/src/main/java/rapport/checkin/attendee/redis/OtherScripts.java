package rapport.checkin.attendee.redis;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/**
 * Words in other scripts as people write them in Latin letters, in each of the ways that
 * are common for the script: passports', the press's, and scholars'.
 */
final class OtherScripts {

	private static final Map<UnicodeScript, List<Transliterator>> WAYS = Map.of(UnicodeScript.CYRILLIC,
			byNames("Russian-Latin/BGN", "Ukrainian-Latin/BGN"), UnicodeScript.GREEK, byNames("Greek-Latin/UNGEGN"),
			UnicodeScript.HAN, byNames("Han-Latin/Names"));

	private static final Transliterator HANGUL = Transliterator.getInstance("Hangul-Latin");

	private static final Transliterator ONE_SPELLING = Transliterator
		.getInstance("Traditional-Simplified; Katakana-Hiragana");

	/** Korean family names, and how else than by the rule they are written. */
	private static final Map<String, String> KOREAN = Map.ofEntries(Map.entry("김", "kim"),
			Map.entry("이", "lee yi rhee"), Map.entry("박", "park pak bak"), Map.entry("최", "choi"),
			Map.entry("정", "jung chung"), Map.entry("강", "kang"), Map.entry("조", "cho"), Map.entry("윤", "yoon"),
			Map.entry("장", "chang"), Map.entry("임", "lim"), Map.entry("오", "oh"), Map.entry("서", "suh"),
			Map.entry("신", "shin"), Map.entry("권", "kwon"), Map.entry("안", "ahn"), Map.entry("유", "yoo ryu"),
			Map.entry("류", "ryu yoo"), Map.entry("전", "jun chun"), Map.entry("고", "ko koh"), Map.entry("문", "moon"),
			Map.entry("손", "sohn"), Map.entry("배", "bae pae"), Map.entry("백", "baek paik"), Map.entry("허", "hur huh"),
			Map.entry("심", "shim"), Map.entry("노", "noh roh"), Map.entry("곽", "kwak"), Map.entry("성", "sung"),
			Map.entry("주", "joo"), Map.entry("우", "woo"), Map.entry("구", "koo ku"), Map.entry("엄", "um"),
			Map.entry("현", "hyun"), Map.entry("공", "kong"), Map.entry("선우", "sunwoo"), Map.entry("남궁", "namkung"));

	/** How syllables of given names are written, other than by the rule. */
	private static final Map<String, String> SYLLABLES = Map.ofEntries(Map.entry("우", "woo"), Map.entry("준", "joon"),
			Map.entry("현", "hyun"), Map.entry("영", "young"), Map.entry("수", "soo"), Map.entry("주", "joo"),
			Map.entry("희", "hee"), Map.entry("선", "sun"), Map.entry("경", "kyung"), Map.entry("성", "sung"),
			Map.entry("석", "suk"), Map.entry("정", "jung"), Map.entry("철", "chul"), Map.entry("훈", "hoon"),
			Map.entry("윤", "yoon"), Map.entry("유", "yoo"), Map.entry("구", "koo"), Map.entry("순", "soon"),
			Map.entry("국", "kook"), Map.entry("규", "kyu"), Map.entry("기", "ki"), Map.entry("혁", "hyuk"));

	private OtherScripts() {
	}

	/** Returns a word in the ways that are not the general one, and in further ones. */
	static List<String> ways(String word) {
		var written = new ArrayList<String>();
		for (var way : WAYS.getOrDefault(UnicodeScript.of(word.codePointAt(0)), List.of())) {
			written.add(way.transliterate(word));
		}
		if (UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.ARABIC && word.startsWith("ال")
				&& word.length() > 4) {
			written.add(word.substring(2));
		}
		KOREAN.forEach((name, spellings) -> {
			if (word.startsWith(name)) {
				written.addAll(List.of(spellings.split(" ", -1)));
			}
		});
		syllables(word, written);
		return written;
	}

	/** The given name behind a family name of one syllable, in one and apart. */
	private static void syllables(String word, List<String> written) {
		if (UnicodeScript.of(word.codePointAt(0)) != UnicodeScript.HANGUL || word.length() < 2 || word.length() > 4) {
			return;
		}
		var given = new StringBuilder();
		for (int i = 1; i < word.length(); i++) {
			var syllable = word.substring(i, i + 1);
			var other = SYLLABLES.get(syllable);
			if (other != null) {
				written.add(other);
			}
			given.append((other != null) ? other : HANGUL.transliterate(syllable));
		}
		written.add(given.toString());
	}

	/**
	 * Returns a text with Korean syllables apart, as each is a part of a name, and Arabic
	 * letters that are written in two ways in one of them.
	 */
	static String apart(String text) {
		if (text.chars().allMatch((it) -> it < 0x250)) {
			return text;
		}
		return text.codePoints()
			.mapToObj((it) -> (UnicodeScript.of(it) == UnicodeScript.HANGUL) ? Character.toString(it) + " "
					: Character.toString(oneLetter(it)))
			.collect(Collectors.joining());
	}

	/** Returns Chinese in simplified characters, and Japanese in one of its two kana. */
	static String oneSpelling(String word) {
		return ONE_SPELLING.transliterate(word.codePoints()
			.map(OtherScripts::oneLetter)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString());
	}

	private static int oneLetter(int character) {
		return switch (character) {
			case 'ة', 'ۃ', 'ە' -> 'ه';
			case 'ى', 'ی' -> 'ي';
			case 'ک' -> 'ك';
			case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
			case 'ך' -> 'כ';
			case 'ם' -> 'מ';
			case 'ן' -> 'נ';
			case 'ף' -> 'פ';
			case 'ץ' -> 'צ';
			// Japanese names are registered with older forms of a few characters.
			case '髙' -> '高';
			case '﨑', '嵜' -> '崎';
			case '沢', '澤' -> '泽';
			case '辺', '邊', '邉' -> '边';
			case '斉', '齊', '斎', '齋' -> '齐';
			case '広', '廣' -> '广';
			case '浜', '濱', '濵' -> '滨';
			case '竜', '龍' -> '龙';
			case '桜', '櫻' -> '樱';
			default -> character;
		};
	}

	private static List<Transliterator> byNames(String... names) {
		return List.of(names).stream().map(Transliterator::getInstance).toList();
	}

}
