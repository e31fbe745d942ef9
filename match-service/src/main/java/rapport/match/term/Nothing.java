package rapport.match.term;

import java.util.Set;

/** Words that people write where they have nothing to write. */
public final class Nothing {

	/** Without spaces, punctuation, case and accents. */
	private static final Set<String> WORDS = Set.of("na", "nan", "none", "nope", "no", "nil", "null", "nothing", "non",
			"nothingyet", "notapplicable", "notavailable", "notsure", "notsureyet", "unsure", "idk", "idontknow",
			"dontknow", "noidea", "nopreference", "nopreferences", "undecided", "unknown", "unspecified", "tbd", "tba",
			"tbc", "tobedecided", "tobedetermined", "tobeannounced", "tobeconfirmed", "other", "others", "misc",
			"miscellaneous", "various", "etc", "anything", "everything", "something", "whatever", "all", "any", "some",
			"noneoftheabove", "alloftheabove", "noanswer", "noresponse", "empty", "blank", "skip", "pass", "test",
			"asdf", "x", "xx", "xxx", "yes", "y", "n", "keine", "keins", "kein", "keiner", "nichts", "nix",
			"keineangabe", "keineangaben", "ka", "keineahnung", "unbekannt", "weissnicht", "weissichnicht", "wei",
			"egal", "alles", "irgendwas", "sonstiges", "sonstige", "andere", "anderes", "nein", "keinepraferenz",
			"keinepraferenzen", "entfallt", "nichtzutreffend", "ninguno", "ninguna", "ningunos", "nada", "nose",
			"nolose", "nosabe", "noaplica", "otro", "otra", "otros", "otras", "todo", "todos", "cualquiera",
			"cualquiercosa", "sinpreferencia", "porconfirmar", "pordefinir", "nenhum", "nenhuma", "naosei",
			"naoseaplica", "outro", "outra", "outros", "outras", "tudo", "qualquercoisa", "semresposta", "semopiniao",
			"aucun", "aucune", "rien", "sansobjet", "so", "neant", "autre", "autres", "tout", "nimportequoi",
			"jenesaispas", "jesaispas", "pasencore", "adefinir", "nessuno", "nessuna", "niente", "nulla", "nonso",
			"nonapplicabile", "altro", "altri", "tutto", "qualsiasicosa", "dadefinire", "geen", "niets", "nvt",
			"nietvantoepassing", "weetniet", "weetikniet", "overig", "overige", "anders", "maaktnietuit", "geenidee",
			"geenvoorkeur", "ntb", "nee", "nao", "nonaplicable", "sc", "nc", "nd", "ns");

	private Nothing() {
	}

	/** Returns whether a text says nothing: such a word, or no letter and no digit. */
	public static boolean is(String text) {
		return says(Spelling.of(text).squashed());
	}

	/** Whether such a word is all there is; of an empty text there is none. */
	static boolean says(String squashed) {
		return squashed.isEmpty() || WORDS.contains(squashed);
	}

}
