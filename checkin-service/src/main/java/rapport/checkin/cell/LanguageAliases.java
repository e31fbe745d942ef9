package rapport.checkin.cell;

import java.util.Map;

/** Names and codes of languages that Unicode's data lack. */
final class LanguageAliases {

	/** Of two codes of three letters, the one of libraries; and names of none. */
	static final Map<String, String> CODES = Map.ofEntries(Map.entry("ger", "de"), Map.entry("fre", "fr"),
			Map.entry("dut", "nl"), Map.entry("chi", "zh"), Map.entry("cze", "cs"), Map.entry("gre", "el"),
			Map.entry("per", "fa"), Map.entry("rum", "ro"), Map.entry("slo", "sk"), Map.entry("alb", "sq"),
			Map.entry("arm", "hy"), Map.entry("baq", "eu"), Map.entry("bur", "my"), Map.entry("geo", "ka"),
			Map.entry("ice", "is"), Map.entry("mac", "mk"), Map.entry("may", "ms"), Map.entry("wel", "cy"),
			Map.entry("iw", "he"), Map.entry("in", "id"), Map.entry("ji", "yi"), Map.entry("mandarin", "zh"),
			Map.entry("cantonese", "yue"), Map.entry("castellano", "es"), Map.entry("castilian", "es"),
			Map.entry("flemish", "nl"), Map.entry("vlaams", "nl"), Map.entry("farsi", "fa"),
			Map.entry("brazilian portuguese", "pt"), Map.entry("british english", "en"),
			Map.entry("american english", "en"), Map.entry("brasileiro", "pt"), Map.entry("schweizerdeutsch", "de"),
			Map.entry("swiss german", "de"), Map.entry("valenciano", "ca"), Map.entry("tagalog", "fil"),
			Map.entry("norsk", "no"), Map.entry("bokmal", "no"), Map.entry("norsk bokmal", "no"), Map.entry("nb", "no"),
			Map.entry("nn", "no"), Map.entry("cmn", "zh"), Map.entry("arb", "ar"), Map.entry("engl.", "en"),
			Map.entry("engl", "en"), Map.entry("franz.", "fr"), Map.entry("franz", "fr"), Map.entry("frz", "fr"),
			Map.entry("frz.", "fr"), Map.entry("dt", "de"), Map.entry("dt.", "de"), Map.entry("span.", "es"),
			Map.entry("span", "es"), Map.entry("ital.", "it"), Map.entry("ital", "it"), Map.entry("port.", "pt"),
			Map.entry("port", "pt"), Map.entry("niederl.", "nl"), Map.entry("niederl", "nl"), Map.entry("英語", "en"),
			Map.entry("英语", "en"), Map.entry("日语", "ja"), Map.entry("德语", "de"), Map.entry("ドイツ語", "de"),
			Map.entry("フランス語", "fr"), Map.entry("法语", "fr"), Map.entry("汉语", "zh"), Map.entry("普通话", "zh"),
			Map.entry("brazilian", "pt"), Map.entry("norwegian bokmal", "no"), Map.entry("nynorsk", "no"),
			Map.entry("norwegian nynorsk", "no"), Map.entry("srpski", "sr"), Map.entry("srpskohrvatski", "sr"),
			Map.entry("serbo-croatian", "sr"), Map.entry("serbocroatian", "sr"), Map.entry("bosanski", "bs"),
			Map.entry("crnogorski", "sr"), Map.entry("montenegrin", "sr"), Map.entry("schwiizerdutsch", "de"),
			Map.entry("schwizerdutsch", "de"), Map.entry("schwyzerdutsch", "de"), Map.entry("schwyzerdutsch.", "de"),
			Map.entry("osterreichisch", "de"), Map.entry("austrian german", "de"), Map.entry("austrian", "de"),
			Map.entry("dari", "fa"), Map.entry("bahasa", "id"), Map.entry("moldovan", "ro"),
			Map.entry("mexicano", "es"), Map.entry("argentinian", "es"), Map.entry("quebecois", "fr"),
			Map.entry("putonghua", "zh"), Map.entry("taiwanese mandarin", "zh"), Map.entry("华语", "zh"),
			Map.entry("國語", "zh"), Map.entry("粤语", "yue"), Map.entry("粵語", "yue"), Map.entry("广东话", "yue"),
			Map.entry("廣東話", "yue"));

	private LanguageAliases() {
	}

}
